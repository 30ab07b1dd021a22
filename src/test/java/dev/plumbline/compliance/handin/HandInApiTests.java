package dev.plumbline.compliance.handin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.clients.portal.PortalTest;
import dev.plumbline.documents.Uploads;
import dev.plumbline.jobs.run.TestJobs;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people of clients hand in, and what becomes of it. */
class HandInApiTests extends PortalTest {
    private static final byte[] REPORT = "Energy performance certificate of 12 Elm Street\n".getBytes(UTF_8);

    @Autowired
    private TestJobs jobs;

    @Autowired
    private JdbcClient jdbc;

    private static Http.Answer send(Http who, String at, String name, byte[] content) {
        return who.with("Content-Type", "application/octet-stream")
                .sendBytes("POST", PORTAL + "/files/" + idOf(at) + "?name=" + name, content);
    }

    /** What is answered to so many bytes before one of them is sent. */
    private String announced(TestWorld.Person who, String at, int bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", owner().base().getPort())) {
            socket.setSoTimeout(30_000);
            String head = "POST " + PORTAL + "/files/" + idOf(at) + "?name=epc.txt HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer " + who.token() + "\r\nContent-Type: application/octet-stream\r\n"
                    + "Content-Length: " + bytes + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().flush();
            StringBuilder said = new StringBuilder();
            byte[] part = new byte[4_096];
            while (said.indexOf("requestId") < 0) {
                int read = socket.getInputStream().read(part);
                if (read < 0) {
                    break;
                }
                said.append(new String(part, 0, read, UTF_8));
            }
            return said.toString();
        }
    }

    private String sent(Http who, String at, String name, byte[] content) {
        String version =
                send(who, at, name, content).expect(201).json().path("version").asString();
        jobs.runDue();
        return version;
    }

    private long uploads() {
        return world.in(ownerPerson().firm())
                .call(() -> Objects.requireNonNull(world.transaction()
                        .execute(status -> jdbc.sql("select count(*) from documents.upload")
                                .query(Long.class)
                                .single())));
    }

    private static String certificates(String at) {
        return PORTAL + "/properties/" + idOf(at) + "/certificates";
    }

    private Http landlord(String at) {
        return anonymous().as(somebody(clientOf(at), "landlord", null));
    }

    private JsonNode handedIn(Http who, String at, String version) {
        return who.post(
                        certificates(at),
                        Map.of(
                                "kind",
                                "epc",
                                "states",
                                with(epc(today().minusDays(3).toString(), "C"), "shownBy", version)))
                .expect(201)
                .json();
    }

    private JsonNode mine(Http who, String at) {
        return who.get(certificates(at)).expect(200).json().path("items");
    }

    private String state(String at) {
        return duty(at, "", "england.epc.valid").path("state").asString();
    }

    @Test
    void countsOnceSomebodyOfTheFirmHasVerifiedIt() {
        String at = home();
        Http landlord = landlord(at);
        assertThat(state(at)).isEqualTo("missing");

        JsonNode one = handedIn(landlord, at, sent(landlord, at, "EPC%202026.txt", REPORT));
        assertThat(one.path("status").asString()).isEqualTo("submitted");
        assertThat(one.path("file").asString()).isEqualTo("EPC 2026");
        assertThat(state(at)).isEqualTo("pending_verification");

        // The firm's queue names who handed it in, and the owner may verify what is not theirs.
        JsonNode waits =
                owner().get("/api/v1/compliance/evidence").expect(200).json().at("/items/0");
        assertThat(waits.path("id")).isEqualTo(one.path("id"));
        assertThat(waits.path("submittedBy").asString()).isEqualTo("Lena Landlord");
        owner().seen(1).put(at(at, one) + "/verification", Map.of()).expect(200);
        assertThat(state(at)).isEqualTo("valid");
        assertThat(mine(landlord, at).at("/0/status").asString()).isEqualTo("verified");
    }

    @Test
    void whoHandedItInReadsWhyItWasRejected() {
        String at = home();
        Http landlord = landlord(at);
        JsonNode one = handedIn(landlord, at, sent(landlord, at, "epc.txt", REPORT));
        owner().seen(1)
                .put(at(at, one) + "/rejection", Map.of("reason", "It is of the house next door."))
                .expect(200);
        JsonNode now = mine(landlord, at).get(0);
        assertThat(now.path("status").asString()).isEqualTo("rejected");
        assertThat(now.path("reason").asString()).isEqualTo("It is of the house next door.");
        assertThat(state(at)).isEqualTo("missing");
    }

    @Test
    void whoHandedItInTakesItBackAndNobodyElseOfTheClientDoes() {
        String at = home();
        Http landlord = landlord(at);
        Http agent = anonymous().as(somebody(clientOf(at), "agent", null));
        JsonNode one = handedIn(landlord, at, sent(landlord, at, "epc.txt", REPORT));
        String withdrawal = certificates(at) + "/" + one.path("id").asString() + "/withdrawal";
        assertThat(mine(agent, at).at("/0/id")).isEqualTo(one.path("id"));
        agent.seen(1).put(withdrawal, Map.of()).expect(409);
        landlord.seen(2).put(withdrawal, Map.of()).expect(412);
        landlord.put(withdrawal, Map.of()).expect(428);
        assertThat(landlord.seen(1)
                        .put(withdrawal, Map.of())
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("withdrawn");
        assertThat(state(at)).isEqualTo("missing");
    }

    @Test
    void theSameRequestAndTheSamePaperCountOnce() {
        String at = home();
        Http landlord = landlord(at);
        String version = sent(landlord, at, "epc.txt", REPORT);
        Http keyed = landlord.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode first = handedIn(keyed, at, version);
        assertThat(handedIn(keyed, at, version).path("id")).isEqualTo(first.path("id"));
        Map<String, Object> states = epc(today().minusDays(3).toString(), "C");
        assertThat(landlord.post(certificates(at), Map.of("kind", "epc", "states", states))
                        .expect(409)
                        .code())
                .isEqualTo("certificate.there-already");
        assertThat(mine(landlord, at).size()).isOne();
    }

    @Test
    void theFileOfTheRegisterFillsInTheForm() throws IOException {
        String at = home();
        Http landlord = landlord(at);
        try (InputStream file = HandInApiTests.class.getResourceAsStream("/epc/england.xml")) {
            byte[] register = Objects.requireNonNull(file).readAllBytes();
            String version = sent(landlord, at, "epc.xml", register);
            JsonNode read = landlord.get(PORTAL + "/properties/" + idOf(at) + "/readings/" + version + "?kind=epc")
                    .expect(200)
                    .json();
            assertThat(read.path("source").asString()).isEqualTo("energy_register");
            assertThat(read.at("/outcomes/0").asString()).isEqualTo("E");
        }
    }

    @Test
    void whatTheFirmKeepsForItselfIsNotThere() {
        String at = home();
        Http landlord = landlord(at);
        String upload = Uploads.whole(owner(), "internal.txt", "Notes on the client\n".getBytes(UTF_8));
        String internal = owner().post(
                        at.replace("/api/v1/", "/api/v1/documents/records/"),
                        Map.of(
                                "upload",
                                upload,
                                "label",
                                Map.of("name", "Notes", "kind", "general", "visibility", "internal")))
                .expect(201)
                .json()
                .at("/latest/id")
                .asString();
        jobs.runDue();
        landlord.get(PORTAL + "/properties/" + idOf(at) + "/readings/" + internal + "?kind=epc")
                .expect(404);
        Map<String, Object> states = with(epc(today().minusDays(3).toString(), "C"), "shownBy", internal);
        landlord.post(certificates(at), Map.of("kind", "epc", "states", states)).expect(400);

        submit(owner(), at, "epc", states);
        JsonNode seen = mine(landlord, at).get(0);
        assertThat(seen.hasNonNull("file")).isFalse();
        assertThat(seen.hasNonNull("shownBy")).isFalse();
    }

    @Test
    void isNotForTenantsNorForOtherPropertiesNorByOtherWays() {
        String at = home();
        String other = home();
        Http landlord = landlord(at);
        Http tenant = anonymous().as(somebody(clientOf(at), "tenant", List.of(idOf(at))));
        Map<String, Object> body =
                Map.of("kind", "epc", "states", epc(today().minusDays(3).toString(), "C"));
        for (Http who : List.of(tenant, landlord(other))) {
            send(who, at, "epc.txt", REPORT).expect(404);
            who.get(certificates(at)).expect(404);
            who.post(certificates(at), body).expect(404);
        }
        // What lets a guest hand in lets them in nowhere else.
        landlord.post(at + "/certificates", body).expect(403);
        Uploads.begin(landlord, "epc.txt", 10).expect(403);
        owner().get(certificates(at)).expect(403);
        send(owner(), at, "epc.txt", REPORT).expect(403);
        anonymous().get(certificates(at)).expect(401);
    }

    @Test
    void refusesFilesThatAreNoneAndKeepsNothingOfThem() throws IOException {
        String at = home();
        Http landlord = landlord(at);
        assertThat(send(landlord, at, "epc.pdf", "MZ this runs".getBytes(UTF_8))
                        .expect(400)
                        .code())
                .isEqualTo("document.content-refused");
        send(landlord, at, "epc.txt", new byte[0]).expect(400);
        send(landlord, at, "", REPORT).expect(400);
        assertThat(announced(somebody(clientOf(at), "landlord", null), at, (20 << 20) + 1))
                .startsWith("HTTP/1.1 413")
                .contains("request.too-large");
        landlord.with("Content-Type", "text/plain")
                .sendBytes("POST", PORTAL + "/files/" + idOf(at) + "?name=epc.txt", REPORT)
                .expect(415);
        assertThat(owner().get(at.replace("/api/v1/", "/api/v1/documents/records/"))
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(uploads()).isZero();
    }

    @Test
    void aCertificateCannotStateWhatCannotBe() {
        String at = home();
        Http landlord = landlord(at);
        Map<String, Object> tomorrow = epc(today().plusDays(1).toString(), "C");
        landlord.post(certificates(at), Map.of("kind", "epc", "states", tomorrow))
                .expect(400);
        Map<String, Object> before = with(epc(today().toString(), "C"), "expiresOn", "2020-01-01");
        landlord.post(certificates(at), Map.of("kind", "epc", "states", before)).expect(400);
    }

    @Test
    void tellsWhichKindsThereAre() {
        JsonNode kinds =
                landlord(home()).get(PORTAL + "/proof-kinds").expect(200).json();
        assertThat(kinds)
                .isEqualTo(owner().get("/api/v1/compliance/proof-kinds")
                        .expect(200)
                        .json());
    }
}
