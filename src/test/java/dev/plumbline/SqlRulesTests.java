package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the statements of the code are made of, and whose tables they name. */
class SqlRulesTests {
    private static final Path CODE = Path.of("src/main/java/dev/plumbline");
    /** The schema of the vocabulary is the platform's to write. */
    private static final Map<String, String> SCHEMA_OF = Map.of("platform", "shared");

    /** A role's password cannot be a parameter; it is base64url of our own bytes, so that no quote is in it. */
    private static final Set<String> PASSWORDS = Set.of(
            "platform/data/EmbeddedDatabase.java: \"alter role postgres password '\" + password + \"'\"",
            "platform/data/Migrations.java: \"alter role plumbline_app password '\" + applicationPassword + \"'\"");

    private static final Map<Path, SqlSource> SOURCES = sources();

    private static Map<Path, SqlSource> sources() {
        try (Stream<Path> files = Files.walk(CODE)) {
            Map<Path, SqlSource> sources = new TreeMap<>();
            SqlSource.read(files.filter(f -> f.toString().endsWith(".java")).toList())
                    .forEach((file, source) -> sources.put(CODE.relativize(file), source));
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing resolves without its schema: no table stands where an unqualified name would be looked for. */
    @Test
    void aModuleNamesOnlyItsOwnTablesButForTheListed() throws IOException {
        Set<String> tables = Files.readAllLines(Path.of("src/test/resources/contract/schema.txt")).stream()
                .filter(line -> line.startsWith("table "))
                .map(line -> line.substring(6))
                .collect(Collectors.toSet());
        Pattern named =
                Pattern.compile("\\b(" + tables.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");
        Set<String> foreign = new TreeSet<>();
        int own = 0;
        for (Map.Entry<Path, SqlSource> source : SOURCES.entrySet()) {
            String module = source.getKey().getName(0).toString();
            for (String text : source.getValue().texts()) {
                for (String table : named.matcher(text)
                        .results()
                        .filter(m -> isSql(text))
                        .map(m -> m.group(1))
                        .toList()) {
                    if (table.startsWith(SCHEMA_OF.getOrDefault(module, module) + ".")) {
                        own++;
                    } else {
                        foreign.add(source.getKey().toString().replace(".java", "") + " " + table + "\n");
                    }
                }
            }
        }
        System.out.printf("C9 tables named: %d own, %d of another module, all listed%n", own, foreign.size());
        assertThat(tables).hasSizeGreaterThan(40);
        assertThat(own).isGreaterThan(200);
        Contract.check("foreign-tables.txt", String.join("", foreign));
    }

    private static boolean isSql(String text) {
        return Pattern.compile("(?i)\\b(from|join|into|update|table|on)\\s")
                .matcher(text)
                .find();
    }

    @Test
    void everyStatementIsMadeOfConstants() {
        List<String> made = new ArrayList<>();
        int statements = 0;
        for (Map.Entry<Path, SqlSource> source : SOURCES.entrySet()) {
            statements += source.getValue().statements();
            source.getValue().made().forEach(m -> made.add(source.getKey() + ": " + m));
        }
        System.out.printf(
                "C9 statements made of what is no constant: %d of %d%n", made.size() - PASSWORDS.size(), statements);
        assertThat(statements).isGreaterThan(200);
        assertThat(made).containsExactlyInAnyOrderElementsOf(PASSWORDS);
    }

    @Test
    void aStatementMadeOfWhatTheCallerSentIsFound() throws IOException {
        Path holes = Path.of("src/test/java/dev/plumbline/attack/PlantedHoles.java");

        assertThat(SqlSource.read(List.of(holes)).get(holes).made())
                .singleElement()
                .asString()
                .contains("where name = ");
    }
}
