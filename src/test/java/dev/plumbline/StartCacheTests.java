package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/plumbline} beside jars that tell which of them was started. */
class StartCacheTests {
    private static final Instant BUILT = Instant.parse("2026-01-05T10:00:00Z");

    @TempDir
    private Path home;

    @BeforeEach
    void installation() throws IOException {
        for (String file : new String[] {"plumbline", "java-home", "java-options"}) {
            Files.createDirectories(home.resolve("bin"));
            Files.copy(
                    Path.of("bin", file),
                    home.resolve("bin").resolve(file),
                    java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
        jar(home.resolve("target/plumbline.jar"));
        jar(home.resolve("target/start/plumbline.jar"));
    }

    @Test
    void aCacheThatIsBrokenStopsNothingAndSaysNothing() throws Exception {
        cache("no cache at all", BUILT.plusSeconds(60));

        assertThat(said()).isEqualTo("0 start/plumbline.jar serve --empty\n");
    }

    @Test
    void aCacheOfAnEarlierJarIsLeftAlone() throws Exception {
        cache("made of what was there before", BUILT.minusSeconds(60));

        assertThat(said()).isEqualTo("0 target/plumbline.jar serve --empty\n");
    }

    @Test
    void withoutACacheTheJarItselfIsStarted() throws Exception {
        assertThat(said()).isEqualTo("0 target/plumbline.jar serve --empty\n");
    }

    /** Exit code, and all that was written. */
    private String said() throws IOException, InterruptedException {
        Path output = home.resolve("output");
        ProcessBuilder start = new ProcessBuilder(home.resolve("bin/plumbline").toString(), "serve", "--empty")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        start.environment().remove("PLUMBLINE_HEAP");
        int code = start.start().waitFor();
        return code + " " + Files.readString(output);
    }

    private void cache(String content, Instant made) throws IOException {
        Path cache = Files.writeString(home.resolve("target/start/plumbline.aot"), content);
        Files.setLastModifiedTime(cache, FileTime.from(made));
    }

    private static void jar(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Started.class.getName());
        String name = Started.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                var bytes = StartCacheTests.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            bytes.transferTo(jar);
        }
        Files.setLastModifiedTime(file, FileTime.from(BUILT));
    }

    /** Stands in for the product. */
    static final class Started {
        private Started() {}

        public static void main(String[] args) {
            Path jar = Path.of(System.getProperty("java.class.path"));
            System.out.println(jar.getParent().getFileName() + "/" + jar.getFileName() + " " + String.join(" ", args));
        }
    }
}
