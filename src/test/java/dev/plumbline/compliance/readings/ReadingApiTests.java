package dev.plumbline.compliance.readings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.documents.Uploads;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What documents of a property say of certificates, to fill in a form with. */
class ReadingApiTests extends ComplianceTest {
    @Autowired
    private TestJobs jobs;

    private static String register() throws IOException {
        try (InputStream file = ReadingApiTests.class.getResourceAsStream("/epc/england.xml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).replace("A0 0AA", "M1 1AA");
        }
    }

    /** The version of a new document of the property. */
    private String filed(String at, String name, String content) {
        String upload = Uploads.whole(owner(), name, content.getBytes(UTF_8));
        JsonNode document = owner().post(
                        at.replace("/api/v1/", "/api/v1/documents/records/"),
                        Map.of(
                                "upload",
                                upload,
                                "label",
                                Map.of("name", name, "kind", "general", "visibility", "internal")))
                .expect(201)
                .json();
        jobs.runDue();
        return owner().get("/api/v1/documents/" + document.path("id").asString())
                .json()
                .path("current")
                .path("id")
                .asString();
    }

    private static Http.Answer read(Http who, String at, String version, String kind) {
        return who.get(at + "/readings/" + version + "?kind=" + kind);
    }

    private JsonNode read(String at, String version, String kind) {
        return read(owner(), at, version, kind).expect(200).json();
    }

    private static List<String> doubts(JsonNode reading) {
        return reading.path("doubts").valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void theFileOfTheRegisterFillsInTheForm() throws IOException {
        String at = home();
        String version = filed(at, "EPC.XML", register());

        JsonNode read = read(at, version, "epc");
        assertThat(read.path("source").asString()).isEqualTo("energy_register");
        assertThat(read.path("place").asString()).isEqualTo("1 Some Street, Whitbury, M1 1AA");
        assertThat(doubts(read)).isEmpty();

        Map<String, Object> states = new HashMap<>(Map.of("shownBy", version, "outcomes", List.of("E")));
        for (String field : List.of("issuedOn", "expiresOn", "number")) {
            states.put(field, read.path(field).asString());
        }
        JsonNode certificate = verified(at, "epc", states);
        assertThat(certificate.path("expiresOn").asString()).isEqualTo("2035-04-03");
        assertThat(certificate.path("issuedOn").asString()).isEqualTo("2025-04-04");
        assertThat(read.path("outcomes").get(0).asString()).isEqualTo("E");
    }

    @Test
    void saysWhatIsNotAsItShouldBe() throws IOException {
        String at = home();
        String elsewhere = filed(at, "a.xml", register().replace("M1 1AA", "A0 0AA"));
        assertThat(doubts(read(at, elsewhere, "epc"))).containsExactly("other_postcode");
        String cancelled = filed(at, "b.xml", register().replace("<Status>entered", "<Status>cancelled"));
        assertThat(doubts(read(at, cancelled, "epc"))).containsExactly("not_issued");
        String half = filed(at, "c.xml", register().substring(0, 9_000));
        assertThat(doubts(read(at, half, "epc"))).containsExactly("damaged");
        assertThat(doubts(read(at, elsewhere, "eicr"))).containsExactly("other_kind");
        String other = filed(at, "d.xml", "<note><to>Gus</to></note>");
        assertThat(doubts(read(at, other, "epc"))).containsExactly("nothing_read");
        String large = filed(at, "e.xml", register().replace("Testa Sessor", "x".repeat(2 << 20)));
        assertThat(doubts(read(at, large, "epc"))).containsExactly("nothing_read");
    }

    @Test
    void aPrintedPageIsReadAsMachinesReadIt() {
        String at = home();
        String version = filed(
                at,
                "eicr.txt",
                "Electrical report\nReport number: EL-4711\nDate of issue: 12 May 2026\n"
                        + "Overall assessment of the installation: SATISFACTORY\nNext inspection due by 12 May 2031\n");

        JsonNode read = read(at, version, "eicr");
        assertThat(read.path("source").asString()).isEqualTo("page");
        assertThat(read.path("issuedOn").asString()).isEqualTo("2026-05-12");
        assertThat(read.path("expiresOn").asString()).isEqualTo("2031-05-12");
        assertThat(read.path("number").asString()).isEqualTo("EL-4711");
        assertThat(read.path("outcomes").get(0).asString()).isEqualTo("SATISFACTORY");

        JsonNode gas = read(at, version, "gas_safety_record");
        assertThat(gas.path("nextDueOn").asString()).isEqualTo("2031-05-12");
        assertThat(gas.has("expiresOn") && !gas.path("expiresOn").isNull()).isFalse();
        JsonNode epc = read(at, version, "epc");
        assertThat(epc.has("number") && !epc.path("number").isNull()).isFalse();
    }

    @Test
    void whatFailedIsForAPersonToName() {
        String at = home();
        String version = filed(at, "eicr.txt", "Date of issue: 12 May 2026\nResult: UNSATISFACTORY\n");
        JsonNode read = read(at, version, "eicr");
        assertThat(doubts(read)).containsExactly("unsatisfactory");
        assertThat(read.path("outcomes").isEmpty()).isTrue();
        String letter = filed(at, "letter.txt", "Dear Gus, all is well.\n");
        assertThat(doubts(read(at, letter, "eicr"))).containsExactly("nothing_read");
    }

    @Test
    void isForWhoMayHandInAndOnlyOfWhatHangsThere() throws IOException {
        String at = home();
        String version = filed(at, "epc.xml", register());
        read(as(BuiltInRole.AUDITOR), at, version, "epc").expect(403);
        read(owner(), home(), version, "epc").expect(404);
        read(owner(), at, UUID.randomUUID().toString(), "epc").expect(404);
        read(owner(), at, version, "nonsense").expect(400);
        read(stranger(), at, version, "epc").expect(404);
        read(anonymous(), at, version, "epc").expect(401);
    }
}
