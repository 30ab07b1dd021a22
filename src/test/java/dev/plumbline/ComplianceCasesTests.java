package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every case of the compliance vault names tests that exist. */
class ComplianceCasesTests {
    private static final Path CASES = Path.of("docs/compliance-cases.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*Tests)(?:#(\\w+))?`");

    /** Text of each class of tests, by its name. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("Tests.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), ComplianceCasesTests::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesTestsThatExist() throws IOException {
        Map<String, String> tests = tests();
        Matcher named = NAMED.matcher(Files.readString(CASES));
        int count = 0;
        while (named.find()) {
            count++;
            String method = named.group(2);
            assertThat(tests).containsKey(named.group(1));
            if (method != null) {
                assertThat(tests.get(named.group(1))).as(named.group()).containsPattern("void " + method + "\\(");
            }
        }
        assertThat(count).isGreaterThan(50);
    }

    @Test
    void everyCaseNamesOne() throws IOException {
        List<String> cases = Files.readAllLines(CASES).stream()
                .filter(line -> line.startsWith("| ") && !line.matches("\\| (Case|Fault|Point|What) \\| Test \\|"))
                .toList();
        assertThat(cases)
                .hasSizeGreaterThan(40)
                .allMatch(line -> NAMED.matcher(line).find());
    }
}
