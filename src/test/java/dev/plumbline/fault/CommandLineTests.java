package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each mistake at the command line is answered by one sentence, before anything is started. */
@Tag("system")
class CommandLineTests {
    private static final int WRONG = 2;
    private static final int FAILED = 1;

    private final Path data = Path.of("target/fault/line-" + UUID.randomUUID());

    @Test
    void wrongArgumentsEndWithTwo() throws Exception {
        Path file = Files.writeString(
                Files.createDirectories(Path.of("target/fault")).resolve("a-file"), "x");
        for (List<String> arguments : List.of(
                List.of("serve", "--port", "99999999"),
                List.of("serve", "--port", "-5"),
                List.of("serve", "--port", "x"),
                List.of("serve", "--data", file.toString()),
                List.of("serve", "--database-url", "nonsense"),
                List.of("user", "list", "--data", file.toString()),
                List.of("import", "--data", data.toString(), "--firm", "f", "--mapping", "m", "/nonexistent"),
                List.of("audit", "export", "--data", data.toString(), "--firm", "f", "--out", file.toString()),
                List.of("firm", "create", "--data", data.toString()),
                List.of("demo", "--url", "nonsense", "--password", "correct horse battery"),
                List.of("demo", "--password", "short"),
                List.of("firm"),
                List.of("nonsense"))) {
            refuses(WRONG, Map.of(), arguments);
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void wrongSettingsEndWithTwo() throws Exception {
        List<String> serve = List.of("serve", "--data", data.toString());
        refuses(WRONG, Map.of("PLUMBLINE_PORT", "abc"), serve);
        refuses(WRONG, Map.of("PLUMBLINE_PORT", "70000"), serve);
        refuses(WRONG, Map.of("PLUMBLINE_DEMO_PASSWORD", "short"), serve);
        assertThat(data).doesNotExist();
    }

    @Test
    void aDatabaseOrServerThatIsNotThereIsSaidInOneSentence() throws Exception {
        String nobody = "127.0.0.1:" + RealServer.freePort();
        String url = "jdbc:postgresql://" + nobody + "/plumbline";
        refuses(FAILED, Map.of(), List.of("serve", "--data", data.toString(), "--database-url", url));
        refuses(FAILED, Map.of(), List.of("user", "list", "--data", data.toString(), "--database-url", url));
        refuses(FAILED, Map.of("PLUMBLINE_DATABASE_URL", "nonsense"), List.of("migrate", "--data", data.toString()));
        refuses(FAILED, Map.of("PLUMBLINE_SECRET", "abc"), List.of("migrate", "--data", data.toString()));
        refuses(
                FAILED,
                Map.of("PLUMBLINE_WEBHOOKS_TRUSTEDNETWORKS", "nonsense"),
                List.of("migrate", "--data", data.toString(), "--database-url", url));
        refuses(FAILED, Map.of(), List.of("demo", "--url", "http://" + nobody, "--password", "correct horse battery"));
    }

    private static void refuses(int code, Map<String, String> environment, List<String> arguments) throws Exception {
        Operator.Said said = Operator.type(environment, arguments.toArray(String[]::new));

        assertThat(said.code()).as(() -> arguments + " said " + said).isEqualTo(code);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines().toList())
                .as(arguments::toString)
                .hasSize(1)
                .allSatisfy(line -> assertThat(line)
                        .hasSizeBetween(15, 400)
                        .doesNotContain("null")
                        .doesNotContain("Exception"));
    }
}
