package dev.plumbline.audit.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.audit.proof.ExportVerifier;
import dev.plumbline.audit.proof.VerifyReport;
import dev.plumbline.audit.proof.event.AuditLeaf;
import dev.plumbline.audit.proof.event.EventContent;
import dev.plumbline.audit.proof.event.Salt;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.Merkle;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.platform.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

class AuditApiTests extends ApiTest {
    @Autowired
    private TestJobs jobs;

    @Autowired
    private Reason reason;

    @Value("${local.server.port}")
    private int port;

    @Test
    void listsWhatHappenedNewestFirstAndPagesWithoutGapOrRepeat() {
        writeTeams(7, "because it was asked for");
        List<String> all =
                ids(owner().get("/api/v1/audit/events?limit=200").expect(200).json());
        List<String> paged = new java.util.ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = owner().get("/api/v1/audit/events?limit=3" + cursor)
                    .expect(200)
                    .json();
            paged.addAll(ids(page));
            cursor = page.path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("nextCursor").asString();
        } while (!cursor.isEmpty());

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
        JsonNode newest =
                owner().get("/api/v1/audit/events?limit=1").json().path("items").get(0);
        assertThat(newest.path("action").asString()).isEqualTo("test.prepare");
        assertThat(newest.path("subject").path("type").asString()).isEqualTo("firms.team");
        assertThat(newest.path("after").path("name").asString()).startsWith("Team ");
        assertThat(newest.path("reason").asString()).isEqualTo("because it was asked for");
    }

    @Test
    void filtersByActionSubjectTimeAndReason() {
        ownerPerson();
        clock.advance(java.time.Duration.ofMinutes(1));
        String before = clock.instant().toString();
        clock.advance(java.time.Duration.ofMinutes(1));
        writeTeams(2, "The owner SAID so");

        assertThat(count("?action=test."))
                .isEqualTo(count("?action=test.prepare"))
                .isGreaterThan(2);
        assertThat(count("?action=tes")).isEqualTo(count("?action=test.prepare"));
        assertThat(count("?action=prepare")).isZero();
        assertThat(count("?subjectType=firms.team")).isEqualTo(2);
        assertThat(count("?from=" + before)).isEqualTo(2);
        assertThat(count("?to=" + before + "&subjectType=firms.team")).isZero();
        assertThat(count("?reason=owner%20said")).isEqualTo(2);
        assertThat(count("?actor=" + UUID.randomUUID())).isZero();
        JsonNode team = owner().get("/api/v1/audit/events?subjectType=firms.team&limit=1")
                .json()
                .path("items")
                .get(0);
        assertThat(count("?subjectId=" + team.path("subject").path("id").asString()))
                .isEqualTo(1);
    }

    @Test
    void provesAnEventToAnOutsider() {
        writeTeams(3, "why not");
        jobs.runRecurring("audit.seal");
        writeTeams(10, "more");
        jobs.runRecurring("audit.seal");
        for (String id : ids(owner().get("/api/v1/audit/events?limit=200").json())) {
            checkProof(owner().get("/api/v1/audit/events/" + id + "/proof")
                    .expect(200)
                    .json());
        }
    }

    @Test
    void anEventThatIsNotSealedYetSaysSo() {
        writeTeams(1, "now");
        String id = ids(owner().get("/api/v1/audit/events?limit=1").json()).getFirst();

        assertThat(owner().get("/api/v1/audit/events/" + id + "/proof")
                        .expect(409)
                        .code())
                .isEqualTo("audit.not-sealed");
        jobs.runRecurring("audit.seal");
        owner().get("/api/v1/audit/events/" + id + "/proof").expect(200);
    }

    @Test
    void provesThatALaterCheckpointContinuesAnEarlierOne() {
        writeTeams(3, "one");
        jobs.runRecurring("audit.seal");
        writeTeams(5, "two");
        jobs.runRecurring("audit.seal");
        JsonNode marks =
                owner().get("/api/v1/audit/checkpoints").expect(200).json().path("items");
        long newer = marks.get(0).path("size").asLong();
        long older = marks.get(1).path("size").asLong();

        JsonNode proof = owner().get("/api/v1/audit/consistency?from=" + older + "&to=" + newer)
                .expect(200)
                .json();

        assertThat(Merkle.consistent(
                        Checkpoint.parse(SignedNote.parse(
                                                proof.path("fromCheckpoint").asString())
                                        .text())
                                .head(),
                        Checkpoint.parse(SignedNote.parse(
                                                proof.path("toCheckpoint").asString())
                                        .text())
                                .head(),
                        hashes(proof.path("path"))))
                .isTrue();
        owner().get("/api/v1/audit/consistency?from=" + newer + "&to=" + older).expect(400);
        owner().get("/api/v1/audit/consistency?from=" + older + "&to=999999").expect(404);
        owner().get("/api/v1/audit/consistency?from=0&to=" + newer).expect(400);
    }

    @Test
    void exportsAFileThatVerifiesWithThePublishedKeyAndIsItselfLogged() throws IOException, InterruptedException {
        writeTeams(5, "for the export");
        jobs.runRecurring("audit.seal");
        VerifierKey key = VerifierKey.parse(owner().get("/api/v1/audit/keys")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("verifierKey")
                .asString());
        byte[] file = download();
        VerifyReport report = new ExportVerifier(List.of(key), null).verify(new ByteArrayInputStream(file));

        assertThat(report.finding()).isNull();
        assertThat(report.events()).isGreaterThan(5);
        assertThat(count("?action=audit.export&subjectType=audit.log")).isEqualTo(1);
    }

    @Test
    void onlyThoseWhoMaySeeTheLogSeeItAndOnlyTheirOwn() {
        writeTeams(1, "secret");
        String id = ids(owner().get("/api/v1/audit/events?limit=1").json()).getFirst();

        as(BuiltInRole.STAFF).get("/api/v1/audit/events").expect(403);
        as(BuiltInRole.ADMIN).get("/api/v1/audit/export").expect(403);
        as(BuiltInRole.AUDITOR).get("/api/v1/audit/events/" + id).expect(200);
        stranger().get("/api/v1/audit/events/" + id).expect(404);
        stranger().get("/api/v1/audit/events/" + id + "/proof").expect(404);
    }

    private void checkProof(JsonNode proof) {
        VerifierKey key = VerifierKey.parse(proof.path("verifierKey").asString());
        SignedNote note = SignedNote.parse(proof.path("checkpoint").asString());
        assertThat(note.check(List.of(key)).accepted()).isTrue();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        String leaf = proof.path("leaf").asString();
        assertThat(Merkle.includes(
                        proof.path("index").asLong(),
                        checkpoint.size(),
                        AuditLeaf.hash(leaf),
                        hashes(proof.path("path")),
                        checkpoint.root()))
                .isTrue();
        assertThat(EventContent.hash(
                        Salt.ofBase64(proof.path("salt").asString()),
                        proof.path("content").asString()))
                .isEqualTo(AuditLeaf.parse(leaf).contentHash());
    }

    private byte[] download() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/audit/export"))
                .header("Authorization", "Bearer " + ownerPerson().token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        }
    }

    private void writeTeams(int number, String why) {
        for (int i = 0; i < number; i++) {
            world.in(ownerPerson().firm())
                    .run(() -> world.transaction().executeWithoutResult(status -> {
                        reason.because(why);
                        world.jdbc()
                                .sql("""
                        insert into firms.team (firm_id, name, created_at, updated_at)
                        values (shared.firm(), :name, shared.now(), shared.now())
                        """)
                                .param("name", "Team " + UUID.randomUUID())
                                .update();
                    }));
        }
    }

    private int count(String query) {
        return owner().get("/api/v1/audit/events" + query + "&limit=200")
                .expect(200)
                .json()
                .path("items")
                .size();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(e -> e.path("id").asString())
                .toList();
    }

    private static List<Hash> hashes(JsonNode list) {
        return list.valueStream().map(h -> Hash.ofBase64(h.asString())).toList();
    }
}
