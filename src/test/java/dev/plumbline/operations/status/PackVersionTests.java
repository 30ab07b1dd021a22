package dev.plumbline.operations.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.operations.OperatorTest;
import dev.plumbline.platform.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A module's version is that of the code that runs: whoever changes a class or a migration changes it. */
class PackVersionTests extends OperatorTest {
    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isTheProductsWithAHashOfWhatRuns() throws Exception {
        TreeMap<String, Path> files = new TreeMap<>();
        for (String root : List.of("target/classes", "target/test-classes")) {
            add(files, Path.of(root), "dev/plumbline/firms", ".class");
            add(files, Path.of(root), "db/migration/firms", ".sql");
        }
        MessageDigest whole = MessageDigest.getInstance("SHA-256");
        for (Map.Entry<String, Path> file : files.entrySet()) {
            whole.update(text(file.getKey()));
            whole.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file.getValue())));
        }

        JsonNode firms =
                anOperator().get("/system/status/packs/firms").expect(200).json();

        assertThat(files).hasSizeGreaterThan(50);
        assertThat(firms.path("version").asString())
                .isEqualTo(Product.VERSION + "+"
                        + HexFormat.of().formatHex(whole.digest()).substring(0, 12));
    }

    private static void add(Map<String, Path> files, Path root, String folder, String end) {
        if (!Files.isDirectory(root.resolve(folder))) {
            return;
        }
        try (Stream<Path> found = Files.walk(root.resolve(folder))) {
            found.filter(file -> file.toString().endsWith(end))
                    .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void eachModuleHasItsOwn() {
        JsonNode packs = anOperator().get("/system/status/packs").expect(200).json();
        Set<String> versions = new HashSet<>();
        packs.forEach(pack -> {
            assertThat(pack.path("version").asString())
                    .startsWith(Product.VERSION + "+")
                    .matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{12}");
            versions.add(pack.path("version").asString());
        });

        assertThat(packs.size()).isGreaterThan(10);
        assertThat(versions).hasSameSizeAs(packs);
    }

    @Test
    void aChangeOfAByteOrANameIsAnother() {
        String before = PackVersions.hash(new TreeMap<>(Map.of("a", text("one"), "b", text("two"))));

        assertThat(PackVersions.hash(new TreeMap<>(Map.of("b", text("two"), "a", text("one")))))
                .isEqualTo(before);
        assertThat(PackVersions.hash(new TreeMap<>(Map.of("a", text("one"), "b", text("twO")))))
                .isNotEqualTo(before);
        assertThat(PackVersions.hash(new TreeMap<>(Map.of("a", text("one"), "c", text("two")))))
                .isNotEqualTo(before);
        assertThat(PackVersions.hash(new TreeMap<>(Map.of("a", text("onetwo"), "b", text("")))))
                .isNotEqualTo(before);
    }
}
