package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A migration that ran somewhere is history: a database that has it refuses to start with another text. So the list of
 * them only grows. {@code bin/contracts} adds what is new and leaves every line that stands.
 */
class MigrationTests {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Path LIST = Path.of("src/test/resources/contract/migrations.txt");

    @BeforeAll
    static void listWhatIsNew() throws IOException {
        if (Boolean.getBoolean("contracts.update")) {
            Map<String, String> listed = listed();
            String newest = listed.keySet().stream()
                    .map(MigrationTests::version)
                    .max(Comparator.naturalOrder())
                    .orElse("");
            StringBuilder lines = new StringBuilder();
            migrations().forEach((name, sum) -> {
                if (!listed.containsKey(name) && version(name).compareTo(newest) > 0) {
                    lines.append(sum).append("  ").append(name).append('\n');
                }
            });
            Files.writeString(LIST, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    @Test
    void noListedMigrationIsEditedOrGone() throws IOException {
        Map<String, String> now = migrations();
        List<String> broken = new ArrayList<>();
        listed().forEach((name, sum) -> {
            if (!now.containsKey(name)) {
                broken.add(name + " is gone: databases that ran it refuse to start without it. Put it back.");
            } else if (!sum.equals(now.get(name))) {
                broken.add(name + " was edited: databases that ran it refuse to start with another text."
                        + " Put it back and write a new migration.");
            }
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void everyMigrationIsListed() throws IOException {
        Map<String, String> listed = listed();
        assertThat(migrations().keySet().stream().filter(name -> !listed.containsKey(name)))
                .as("migrations that %s does not list; run bin/contracts and commit it", LIST)
                .isEmpty();
    }

    /** Flyway refuses a migration that is older than the newest that a database has. */
    @Test
    void aNewMigrationIsYoungerThanAllBeforeIt() throws IOException {
        Set<String> all = new LinkedHashSet<>(listed().keySet());
        all.addAll(migrations().keySet());
        assertThat(List.copyOf(all))
                .as("migrations as listed, then the new; give a new file a later version than all before it")
                .isSortedAccordingTo(Comparator.comparing(MigrationTests::version));
    }

    private static Map<String, String> listed() throws IOException {
        Map<String, String> listed = new LinkedHashMap<>();
        for (String line : Files.exists(LIST) ? Files.readAllLines(LIST) : List.<String>of()) {
            listed.put(line.substring(66), line.substring(0, 64));
        }
        return listed;
    }

    /** In the order in which they run. */
    private static Map<String, String> migrations() throws IOException {
        Map<String, String> sums = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql"))
                    .sorted(Comparator.comparing(f -> version(f.toString())))
                    .toList()) {
                sums.put(FOLDER.relativize(file).toString().replace('\\', '/'), sum(file));
            }
        }
        return sums;
    }

    private static String version(String name) {
        return name.replaceFirst(".*[/\\\\]V(\\d+)__.*", "$1");
    }

    /** Of the lines, so that a checkout with other line ends has the same. */
    private static String sum(Path file) throws IOException {
        byte[] text = String.join("\n", Files.readAllLines(file)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
