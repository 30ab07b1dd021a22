package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The server is killed while it makes a bundle of sheets; another process makes it whole, and says so once. */
@Tag("system")
class ExportKillTests {
    private static final int LEADS = 40;
    private static final int KILLS = 1;
    private static final Duration LONG = Duration.ofMinutes(3);

    @Test
    void aBundleThatWasBrokenOffIsMadeWholeAndToldOfOnce() throws Exception {
        Path data = Path.of("target/fault/exports-" + UUID.randomUUID());
        try (RealServer server = new RealServer(data, "--plumbline.jobs.heartbeat=1s")) {
            server.start();
            Staff staff = Staff.hire(server.databaseUrl(), ServerKillTests.password());
            leads(staff.at(server.base()));
            String export = "/api/v1/exports/"
                    + staff.at(server.base())
                            .with("Idempotency-Key", "bundle")
                            .post("/api/v1/sales/leads/export?format=zip", Map.of())
                            .expect(202)
                            .json()
                            .path("id")
                            .asString();
            for (int n = 0; n < KILLS; n++) {
                await().atMost(LONG)
                        .until(() -> show(staff.at(server.base()), export)
                                        .path("making")
                                        .path("done")
                                        .asLong()
                                > 2);
                assertThat(staff.at(server.base()).get(export + "/file").status())
                        .isEqualTo(409);
                server.kill();
                server.start();
            }
            Http owner = staff.at(server.base());
            await().atMost(LONG).until(() -> show(owner, export).path("ready").asBoolean());

            assertThat(sheets(owner.bytes(export + "/file"))).hasSize(LEADS);
            assertThat(show(owner, export).path("rows").asInt()).isEqualTo(LEADS);
            assertThat(show(owner, export).path("missing").isEmpty()).isTrue();
            assertThat(told(owner)).isLessThanOrEqualTo(1);
            assertThat(owner.get("/api/v1/exports").json().path("items").size()).isEqualTo(1);
            Proof.requireWholeLog(owner, data.resolveSibling("exports-" + UUID.randomUUID() + ".jsonl"));
        }
    }

    private static void leads(Http owner) {
        for (int n = 0; n < LEADS; n++) {
            owner.with("Idempotency-Key", "lead" + n)
                    .post("/api/v1/sales/leads", Map.of("evenIf", true, "lead", Filer.newLead()))
                    .expect(201);
        }
    }

    private static JsonNode show(Http owner, String export) {
        return owner.get(export).expect(200).json();
    }

    /** The names of the sheets, each of which is a whole PDF. */
    private static List<String> sheets(byte[] bundle) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                if (entry.getName().endsWith(".pdf")) {
                    String content = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                    assertThat(content).startsWith("%PDF-");
                    assertThat(content.strip()).endsWith("%%EOF");
                    names.add(entry.getName());
                }
                entry = zip.getNextEntry();
            }
        }
        return names;
    }

    private static long told(Http owner) {
        return owner.get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(notice -> notice.path("kind").asString().equals("export.ready"))
                .count();
    }
}
