package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One data folder, one server; commands work beside it, and nobody ends what is not theirs. */
@Tag("system")
class DataFolderTests {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, String> SECRET = Map.of("PLUMBLINE_SECRET", RealServer.secretText());

    private final Path data = Path.of("target/fault/folder-" + UUID.randomUUID());

    @Test
    void aCommandWorksBesideTheServer() throws Exception {
        try (RealServer server = new RealServer(data)) {
            server.start();
            ProcessHandle database = database(server);

            Operator.Said migrated = Operator.type(SECRET, "migrate", "--data", data.toString());
            Operator.Said founded = Operator.type(
                    SECRET,
                    "firm",
                    "create",
                    "--data",
                    data.toString(),
                    "--name",
                    "Second Roof",
                    "--slug",
                    "second",
                    "--zone",
                    "America/Detroit",
                    "--currency",
                    "USD",
                    "--locale",
                    "en-US",
                    "--owner",
                    "o@example.com");
            Operator.Said listed = Operator.type(SECRET, "firm", "list", "--data", data.toString());

            assertThat(List.of(migrated.code(), founded.code(), listed.code()))
                    .as(() -> migrated + " " + founded + " " + listed)
                    .containsOnly(0);
            assertThat(listed.out()).contains("second\tSecond Roof\ttrial");
            assertThat(database.isAlive()).isTrue();
            assertThat(server.status(
                            "/api/v1" + founded.out().strip().replace("/invitations", "/identity/invitations"), SOON))
                    .isEqualTo(200);
        }
    }

    @Test
    void aSecondServerSaysSoAndTouchesNothing() throws Exception {
        try (RealServer server = new RealServer(data)) {
            server.start();
            ProcessHandle database = database(server);
            Set<String> before = files();

            Operator.Said second = Operator.type(
                    SECRET, "serve", "--data", data.toString(), "--port", String.valueOf(RealServer.freePort()));

            assertThat(second.code()).isEqualTo(1);
            assertThat(second.err().lines().toList())
                    .singleElement()
                    .satisfies(line -> assertThat(line).contains("in use by another Plumbline"));
            assertThat(database.isAlive()).isTrue();
            assertThat(files()).isEqualTo(before);
            assertThat(server.status("/api/openapi", SOON)).isEqualTo(200);
        }
    }

    @Test
    void theServerOfAnotherFolderIsNotEnded() throws Exception {
        Path copied = Path.of("target/fault/folder-" + UUID.randomUUID());
        try (RealServer first = new RealServer(data)) {
            first.start();
            ProcessHandle database = database(first);
            Files.createDirectories(copied);
            try (RealServer second = new RealServer(copied)) {
                second.start();
                second.kill();
                RealServer.killDatabase(second.postgres());
                // As after a copy of the folder, or when the system has given the number to another server since.
                Files.copy(
                        first.postgres().resolve("postmaster.pid"),
                        second.postgres().resolve("postmaster.pid"),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                second.start();

                assertThat(database.isAlive()).isTrue();
                assertThat(first.status("/api/openapi", SOON)).isEqualTo(200);
            }
        }
    }

    private static ProcessHandle database(RealServer server) throws Exception {
        return RealServer.databaseProcesses(server.postgres()).getFirst();
    }

    /** Of the folder itself; what the database does in its own goes on. */
    private Set<String> files() throws Exception {
        Set<String> found = new HashSet<>();
        try (Stream<Path> all = Files.list(data)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                FileTime at = Files.getLastModifiedTime(path);
                found.add(path + " " + at);
            }
        }
        return found;
    }
}
