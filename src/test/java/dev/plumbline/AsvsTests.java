package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The matrix of ASVS 5.0 is whole, and names tests that exist. */
class AsvsTests {
    /** How many requirements each chapter has at levels 1, 2 and 3 together. */
    private static final Map<Integer, Integer> CHAPTERS = Map.ofEntries(
            Map.entry(1, 30),
            Map.entry(2, 13),
            Map.entry(3, 31),
            Map.entry(4, 16),
            Map.entry(5, 13),
            Map.entry(6, 47),
            Map.entry(7, 19),
            Map.entry(8, 13),
            Map.entry(9, 7),
            Map.entry(10, 36),
            Map.entry(11, 24),
            Map.entry(12, 12),
            Map.entry(13, 21),
            Map.entry(14, 13),
            Map.entry(15, 21),
            Map.entry(16, 17),
            Map.entry(17, 12));

    private static final Map<Integer, Integer> LEVELS = Map.of(1, 70, 2, 183, 3, 92);
    private static final Set<String> STATUSES = Set.of("met", "partly", "planned", "not applicable");
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*Tests\\b");

    private record Row(String id, int level, String requirement, String status, String where) {
        int chapter() {
            return Integer.parseInt(id.substring(0, id.indexOf('.')));
        }
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("docs/asvs.md")).stream()
                .filter(line -> line.matches("\\| \\d+\\.\\d+\\.\\d+ .*"))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells ->
                        new Row(cells.get(1), Integer.parseInt(cells.get(2)), cells.get(3), cells.get(4), cells.get(5)))
                .toList();
    }

    @Test
    void everyRequirementHasItsRow() throws IOException {
        List<Row> rows = rows();
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows.stream().collect(Collectors.groupingBy(Row::chapter, Collectors.summingInt(r -> 1))))
                .isEqualTo(CHAPTERS);
        assertThat(rows.stream().collect(Collectors.groupingBy(Row::level, Collectors.summingInt(r -> 1))))
                .isEqualTo(LEVELS);
        assertThat(rows)
                .allMatch(r -> STATUSES.contains(r.status()) && !r.requirement().isEmpty());
    }

    @Test
    void whatIsMetSaysWhereAndItsTestExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(f -> f.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        for (Row row : rows()) {
            assertThat(row.where())
                    .as("%s is %s and says where", row.id(), row.status())
                    .matches(w -> !w.isEmpty()
                            || row.status().equals("planned")
                            || row.status().equals("partly"));
            Matcher named = TEST.matcher(row.where());
            while (named.find()) {
                assertThat(tests).as("%s names a test", row.id()).contains(named.group());
            }
        }
        System.out.println("ASVS 5.0: "
                + rows().stream()
                        .collect(Collectors.groupingBy(Row::status, java.util.TreeMap::new, Collectors.counting())));
    }
}
