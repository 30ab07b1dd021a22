package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.documents.Uploads;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each volume is filled to the last byte while people write: they are told, nothing is lost, and space alone mends it. */
@Tag("system")
class VolumeFullTests {
    private static final int WRITERS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int READS = 20;

    /** Less than what the server keeps for its database. */
    private static final long NEARLY = 48L << 20;

    private final Path data =
            Path.of("target/fault/volumes-" + UUID.randomUUID()).toAbsolutePath();
    private final Path database = data.resolve("postgres");
    private final Path files = data.resolve("files");
    private final Path temporary = data.resolve("temporary");

    @Test
    void survivesVolumesThatAreFull() throws Exception {
        fill(1);
    }

    @Test
    @Tag("slow")
    void survivesVolumesThatAreFullAgainAndAgain() throws Exception {
        fill(10);
    }

    private void fill(int rounds) throws Exception {
        assumeThat(SmallVolumes.arePossible())
                .as("F4 needs root and the right to mount in a namespace of its own: not tested here")
                .isTrue();
        Map<Path, Integer> volumes = new LinkedHashMap<>(Map.of(database, 320, files, 64, temporary, 16));
        try (RealServer server = new RealServer(
                data,
                new SmallVolumes(volumes),
                "-Djava.io.tmpdir=" + temporary,
                // The programs of PostgreSQL are unpacked elsewhere, as on a machine where they have been before.
                "-Dot.epg.working-dir=" + Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg"))) {
            server.start();
            Staff staff = Staff.hire(server.databaseUrl(), ServerKillTests.password());
            try (Journal journal = new Journal(staff, server.base())) {
                journal.write(WRITERS);
                int reads = 0;
                for (int n = 0; n < rounds; n++) {
                    journal.refresh();
                    Http caller = staff.at(server.base());
                    requireProgress(journal);
                    reads += fillDatabase(server, journal, caller);
                    fillDatabaseAtOnce(server, journal);
                    refusesUploads(server, caller, files);
                    refusesUploads(server, caller, temporary);
                    refusesDocuments(server, caller);
                }
                requireProgress(journal);
                journal.close();
                Ledger ledger = Ledger.compare(journal, server.database());
                System.out.printf(
                        "F4 volumes full %d times (database, files, temporary files): %s; %d reads meanwhile; answers %s%n",
                        rounds, ledger, reads, journal.statuses());
                ledger.judge();
                assertThat(journal.unexpected()).isEmpty();
                assertThat(journal.statuses()).doesNotContainKey(0).containsKey(507);
            }
        }
    }

    /** As volumes fill up: writers get 507 before the end, readers what they ask for also at the end; then all go on. */
    private int fillDatabase(RealServer server, Journal journal, Http caller) throws IOException {
        long shortened = timesShortened(server);
        int refused = refused(journal, 507);
        Path volume = server.seen(database);
        fillUp(volume, NEARLY);
        await().atMost(PATIENCE).until(() -> refused(journal, 507) > refused + WRITERS);
        await().atMost(PATIENCE).until(() -> timesShortened(server) > shortened);
        Path filler = fillUp(volume);
        int full = refused(journal, 507);
        await().atMost(PATIENCE).until(() -> refused(journal, 507) > full + WRITERS);
        for (int n = 0; n < READS; n++) {
            caller.get("/api/v1/sales/leads").expect(200);
            caller.get("/api/health/readiness").expect(204);
        }
        Files.delete(filler);
        requireProgress(journal);
        assertThat(server.isAlive()).isTrue();
        return READS;
    }

    /** Too quick for the watch over space: the database may have stopped for want of a byte, and starts again by itself. */
    private void fillDatabaseAtOnce(RealServer server, Journal journal) throws IOException {
        int refused = refused(journal, 503, 507);
        Path filler = fillUp(server.seen(database));
        await().atMost(PATIENCE).until(() -> refused(journal, 503, 507) > refused + WRITERS);
        Files.delete(filler);
        requireProgress(journal);
        assertThat(server.isAlive()).isTrue();
    }

    private static int refused(Journal journal, int... statuses) {
        return Arrays.stream(statuses)
                .map(status -> journal.statuses().getOrDefault(status, 0))
                .sum();
    }

    private static long timesShortened(RealServer server) throws IOException {
        try (Stream<String> lines = Files.lines(server.log())) {
            return lines.filter(line -> line.contains("is as short as it can be"))
                    .count();
        }
    }

    private static void refusesUploads(RealServer server, Http caller, Path volume) throws IOException {
        String address = "/api/v1/imports?target=leads";
        byte[] table = ("Name,E-mail\n" + "Ann Lee,ann@example.org\n".repeat(60_000)).getBytes(StandardCharsets.UTF_8);
        Path filler = fillUp(server.seen(volume));
        Http.Answer refused = caller.upload(address, "leads.csv", table).expect(507);
        assertThat(refused.code()).isEqualTo("service.no-space");
        caller.get("/api/v1/imports").expect(200);
        Files.delete(filler);
        caller.upload(address, "leads.csv", table).expect(201);
    }

    /** A part, and the making of a document: each is told, nothing of the upload is lost, and it goes on where it stood. */
    private void refusesDocuments(RealServer server, Http caller) throws IOException {
        String record = caller.post("/api/v1/sales/leads", Map.of("evenIf", true, "lead", Filer.newLead()))
                .expect(201)
                .json()
                .at("/lead/id")
                .asString();
        byte[] content = ("A survey " + UUID.randomUUID() + "\n").repeat(50_000).getBytes(StandardCharsets.UTF_8);
        String upload = Uploads.begin(caller, "survey.txt", content.length)
                .expect(201)
                .json()
                .path("id")
                .asString();
        Path filler = fillUp(server.seen(files));
        assertThat(Uploads.send(caller, upload, 0, content).expect(507).code()).isEqualTo("service.no-space");
        Files.delete(filler);
        assertThat(caller.get("/api/v1/documents/uploads/" + upload)
                        .expect(200)
                        .json()
                        .path("received")
                        .asInt())
                .isZero();
        Uploads.send(caller, upload, 0, content).expect(204);
        filler = fillUp(server.seen(files));
        assertThat(Filer.add(caller, record, upload).expect(507).code()).isEqualTo("service.no-space");
        requireRedDeployCheck(server, caller);
        Files.delete(filler);
        Filer.add(caller, record, upload).expect(201);
    }

    /** For anybody in short; for operators with what to do. */
    private static void requireRedDeployCheck(RealServer server, Http caller) throws IOException {
        Http.Answer report =
                new Http(server.base(), Map.of()).get("/ops/deploy-check").expect(503);
        JsonNode checks = report.json().path("checks");
        for (String name : List.of("disk", "storage")) {
            assertThat(checks.path(name).path("severity").asString())
                    .as(report.text())
                    .isEqualTo("blocking");
            assertThat(checks.path(name).path("fix").isNull()).isTrue();
        }
        assertThat(checks.path("disk").path("message").asString())
                .isEqualTo("A place that this installation writes to is full: what needs it is refused.");
        assertThat(checks.path("storage").path("message").asString())
                .startsWith("The storage of documents cannot be used");
        try (Connection owner = server.database();
                Statement statement = owner.createStatement()) {
            statement.execute("update identity.account set operator = true");
        } catch (SQLException e) {
            throw new IOException(e);
        }
        JsonNode whole =
                caller.get("/ops/deploy-check/details").expect(503).json().path("checks");
        assertThat(whole.path("disk").path("fix").asString())
                .startsWith("Make room on the volume of each: ")
                .contains("the files of documents");
        assertThat(whole.path("storage").path("why").asString()).isEqualTo("No space left on device");
    }

    /** Until only so many bytes are left. */
    private static void fillUp(Path volume, long left) throws IOException {
        long room = volume.toFile().getUsableSpace() - left;
        Files.write(volume.resolve("filler"), new byte[Math.toIntExact(room)]);
    }

    /** Megabytes, then bytes, until not one more is taken. */
    private static Path fillUp(Path volume) throws IOException {
        Path filler = volume.resolve("filler");
        for (int size = 1 << 20; size > 0; size >>= 4) {
            fillUp(filler, new byte[size]);
        }
        return filler;
    }

    private static void fillUp(Path filler, byte[] chunk) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(chunk);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static void requireProgress(Journal journal) {
        assertThat(journal.advances(WRITERS, PATIENCE))
                .as(() -> "goes on: " + journal.statuses() + " " + journal.unexpected())
                .isTrue();
    }
}
