package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.documents.Uploads;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.messages.suppression.SuppressionCause;
import dev.plumbline.messages.suppression.Suppressions;
import dev.plumbline.sales.SalesWorld;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Lists that seldom have a second page: read one by one they are what they are read at once. */
class SecondPageTests extends ApiTest {
    @Autowired
    private TestJobs jobs;

    @Autowired
    private Suppressions suppressions;

    private String lead;

    @Test
    void aListReadInPagesIsTheList() {
        for (int i = 0; i < 2; i++) {
            invite("guest" + i + "@oak.example");
            dryRun("name,phone\nAda,+1 313 555 010" + i + "\n");
            jobs.runRecurring("audit.seal");
            String document = document("paper " + i);
            purge(document);
            hold();
            write();
            suppress("gone" + i + "@example.com");
            clock.advance(Duration.ofSeconds(1));
        }
        for (String list : List.of(
                "/api/v1/firms/invitations",
                "/api/v1/messages",
                "/api/v1/jobs",
                "/api/v1/imports",
                "/api/v1/audit/checkpoints",
                "/api/v1/documents/purges",
                "/api/v1/documents/records/leads/" + lead() + "/holds",
                "/api/v1/records/leads/" + lead() + "/letters",
                "/api/v1/messages/suppressions")) {
            List<String> atOnce = ids(owner().get(list).expect(200).json());
            assertThat(atOnce).as(list).hasSizeGreaterThanOrEqualTo(2);
            assertThat(inPages(list)).as(list).isEqualTo(atOnce);
        }
    }

    private String lead() {
        if (lead == null) {
            lead = SalesWorld.lead(owner()).path("id").asString();
        }
        return lead;
    }

    private String document(String name) {
        String upload = Uploads.whole(owner(), name + ".txt", name.getBytes(StandardCharsets.UTF_8));
        Map<String, Object> label = Map.of("name", name, "kind", "general", "visibility", "internal");
        return owner().post("/api/v1/documents/records/leads/" + lead(), Map.of("upload", upload, "label", label))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }

    private void purge(String document) {
        owner().seen(1)
                .post(
                        "/api/v1/documents/" + document + "/purge",
                        Map.of("basis", "court_order", "reason", "A judgment", "legalReference", "HC-1"))
                .expect(201);
        String purge = owner().get("/api/v1/documents/purges?status=requested")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        owner().seen(1)
                .put("/api/v1/documents/purges/" + purge + "/withdrawal", Map.of())
                .expect(200);
    }

    private void hold() {
        String hold = owner().post("/api/v1/documents/records/leads/" + lead() + "/holds", Map.of("reason", "A claim"))
                .expect(201)
                .json()
                .path("id")
                .asString();
        owner().seen(1)
                .put("/api/v1/documents/holds/" + hold + "/lifting", Map.of("reason", "Settled"))
                .expect(200);
    }

    private void write() {
        owner().post("/api/v1/records/leads/" + lead() + "/letters", Map.of("subject", "Hello", "text", "Text"))
                .expect(201);
    }

    /** As when mail came back, of which only a mail server tells. */
    private void suppress(String address) {
        Suppressions.Blow blow = new Suppressions.Blow(address, SuppressionCause.BOUNCE, null, null, clock.instant());
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> suppressions.add(blow)));
    }

    private void invite(String email) {
        String staff = owner().get("/api/v1/firms/roles")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(role -> role.path("code").asString().equals("staff"))
                .map(role -> role.path("id").asString())
                .findFirst()
                .orElseThrow();
        owner().post("/api/v1/firms/invitations", Map.of("email", email, "role", staff))
                .expect(201);
    }

    /** An import, and a job. */
    private void dryRun(String csv) {
        JsonNode uploaded = owner().upload(
                        "/api/v1/imports?target=leads", "people.csv", csv.getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .json();
        String at = "/api/v1/imports/" + uploaded.path("id").asString();
        JsonNode mapped = owner().seen(uploaded.path("version").asLong())
                .put(
                        at + "/mapping",
                        Map.of(
                                "columns",
                                List.of(
                                        Map.of("column", "name", "field", "name"),
                                        Map.of("column", "phone", "field", "phone")),
                                "constants",
                                Map.of("source", "referral")))
                .expect(200)
                .json();
        owner().seen(mapped.path("version").asLong())
                .send("POST", at + "/dry-run", null)
                .expect(202);
    }

    private List<String> inPages(String list) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (true) {
            JsonNode page = owner().get(list + "?limit=1" + cursor).expect(200).json();
            ids.addAll(ids(page));
            if (!page.hasNonNull("nextCursor")) {
                return ids;
            }
            cursor = "&cursor=" + page.path("nextCursor").asString();
        }
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }
}
