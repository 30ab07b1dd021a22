package dev.plumbline.compliance.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.audit.proof.ExportVerifier;
import dev.plumbline.audit.proof.Finding;
import dev.plumbline.audit.proof.VerifyReport;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.documents.Uploads;
import dev.plumbline.exports.Unzipped;
import dev.plumbline.exports.print.Pdf;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an outsider gets, and what they can check of it. */
class PackApiTests extends ComplianceTest {
    @Autowired
    private TestJobs jobs;

    private String boiler = "";

    private static String json(Map<String, byte[]> files, String name) {
        return new String(files.get(name), UTF_8);
    }

    /** A home with a verified certificate that a document shows, of which a tenant was given a copy. */
    private String documented() {
        String at = home();
        boiler = boiler(at);
        String tenancy = tenancy(at, today().minusDays(5).toString());
        String upload = Uploads.whole(owner(), "gas.txt", "A gas safety record.\n".getBytes(UTF_8));
        JsonNode document = owner().post(
                        at.replace("/api/v1/", "/api/v1/documents/records/"),
                        Map.of(
                                "upload",
                                upload,
                                "label",
                                Map.of("name", "Gas", "kind", "general", "visibility", "internal")))
                .expect(201)
                .json();
        jobs.runDue();
        String shown = owner().get("/api/v1/documents/" + document.path("id").asString())
                .json()
                .path("current")
                .path("id")
                .asString();
        JsonNode one = verified(
                at, "gas_safety_record", with(gas(today().minusDays(10).toString(), boiler, "SAFE"), "shownBy", shown));
        owner().post(
                        at(at, one) + "/copies",
                        Map.of(
                                "tenancy",
                                tenancy,
                                "givenOn",
                                today().minusDays(1).toString(),
                                "way",
                                "by_hand"))
                .expect(201);
        owner().post(
                        at + "/access-attempts",
                        Map.of(
                                "rule",
                                "england.gas.check",
                                "subject",
                                boiler,
                                "triedOn",
                                today().toString(),
                                "way",
                                "visit",
                                "outcome",
                                "nobody_in",
                                "note",
                                "Card left."))
                .expect(201);
        return at;
    }

    private void seal() {
        jobs.runRecurring("audit.seal");
    }

    private VerifierKey key() {
        return VerifierKey.parse(owner().get("/api/v1/audit/keys")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("verifierKey")
                .asString());
    }

    private VerifyReport verify(byte[] proof) {
        try {
            return new ExportVerifier(List.of(key()), null).verify(new ByteArrayInputStream(proof));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void hasWhatThePageSaysAndWhatItRestsOn() {
        String at = documented();
        seal();
        JsonNode duties = duties(at, "");

        Map<String, byte[]> files = Unzipped.checked(owner().bytes(at + "/pack"));

        String file = "certificates/" + today().minusDays(10) + " Gas safety record (verified).txt";
        assertThat(files)
                .containsOnlyKeys(
                        "read-me.txt",
                        "duties.pdf",
                        "duties.json",
                        "certificates.csv",
                        "copies.csv",
                        "access.csv",
                        "proof.jsonl",
                        file,
                        "manifest.json",
                        "manifest.txt");
        assertThat(json(files, file)).isEqualTo("A gas safety record.\n");
        JsonNode stated = JsonMapper.shared().readTree(json(files, "duties.json"));
        assertThat(stated.path("obligations")).isEqualTo(duties.path("obligations"));
        assertThat(stated.path("colour")).isEqualTo(duties.path("colour"));
        assertThat(Pdf.read(files.get("duties.pdf")).title()).isEqualTo("Duties of 12 Elm Street");
        assertThat(json(files, "certificates.csv")).contains("Gas safety record,verified,", "SAFE", "1234567");
        assertThat(json(files, "copies.csv")).contains("by_hand");
        assertThat(json(files, "access.csv")).contains("england.gas.check,", "visit,nobody_in,Card left.");
        assertThat(json(files, "read-me.txt"))
                .contains("Compliance pack of 12 Elm Street", "plumbline audit verify proof.jsonl")
                .contains(at.substring(at.lastIndexOf('/') + 1));
        assertThat(owner().get(at + "/pack").expect(200).header("X-Missing-Count"))
                .isEmpty();
    }

    @Test
    void anOutsiderChecksWhatTheLogHasOfIt() {
        String at = documented();
        String other = home();
        seal();

        byte[] proof = Unzipped.checked(owner().bytes(at + "/pack")).get("proof.jsonl");
        VerifyReport report = verify(proof);

        assertThat(report.finding()).isNull();
        assertThat(report.ownKeys()).isFalse();
        String text = new String(proof, UTF_8);
        List<String> tables = text.lines()
                .filter(line -> line.contains("\"leaf\""))
                .map(line -> JsonMapper.shared()
                        .readTree(line)
                        .path("leaf")
                        .path("subject")
                        .path("type")
                        .asString())
                .distinct()
                .toList();
        assertThat(tables)
                .containsExactlyInAnyOrder(
                        "clients.property",
                        "clients.fact_answer",
                        "clients.appliance_entry",
                        "clients.tenancy_entry",
                        "compliance.certificate",
                        "compliance.certificate_entry",
                        "compliance.copy_entry",
                        "compliance.access_entry");
        assertThat(report.events()).isGreaterThanOrEqualTo(tables.size() + 1);
        assertThat(text).doesNotContain(other.substring(other.lastIndexOf('/') + 1));
        Finding found = verify(text.replaceFirst("\"SAFE\"", "\"AT_RISK\"").getBytes(UTF_8))
                .finding();
        assertThat(found).isNotNull();
        assertThat(found.kind()).isEqualTo(Finding.Kind.EDITED);
    }

    @Test
    void lacksTheProofRatherThanAPartOfIt() {
        String at = documented();
        seal();
        know(at, ALWAYS, Map.of("occupants", "3"));

        Map<String, byte[]> files = Unzipped.checked(owner().bytes(at + "/pack"));

        assertThat(files).doesNotContainKey("proof.jsonl").containsKey("duties.json");
        JsonNode missing =
                JsonMapper.shared().readTree(json(files, "manifest.json")).path("missing");
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).path("name").asString()).isEqualTo("proof.jsonl");
        assertThat(missing.get(0).path("reason").asString()).contains("sealed in a moment");
        seal();
        assertThat(Unzipped.checked(owner().bytes(at + "/pack"))).containsKey("proof.jsonl");
    }

    @Test
    void isOfTheDayThatIsAskedFor() {
        String at = documented();
        seal();
        LocalDate late = today().plusYears(1);
        Map<String, byte[]> files = Unzipped.checked(owner().bytes(at + "/pack?asOf=" + late));
        JsonNode stated = JsonMapper.shared().readTree(json(files, "duties.json"));
        assertThat(stated.path("asOf").asString()).isEqualTo(late.toString());
        assertThat(stated.path("obligations")).isEqualTo(duties(at, on(late)).path("obligations"));
        owner().get(at + "/pack?asOf=tomorrow").expect(400);
    }

    @Test
    void ofAClientEachPropertyHasItsFolder() {
        String at = documented();
        String client = owner().get(at).expect(200).json().path("client").asString();
        seal();
        JsonNode asked = owner().post("/api/v1/clients/" + client + "/pack", "")
                .expect(202)
                .json();
        jobs.runDue();
        JsonNode ended = owner().get("/api/v1/exports/" + asked.path("id").asString())
                .expect(200)
                .json();
        assertThat(ended.path("ready").asBoolean()).isTrue();
        assertThat(ended.path("missing")).isEmpty();
        Map<String, byte[]> files = Unzipped.checked(
                owner().bytes("/api/v1/exports/" + asked.path("id").asString() + "/file"));
        assertThat(files.keySet().stream()
                        .filter(name -> !name.startsWith("manifest"))
                        .map(name -> name.substring(0, name.indexOf('/')))
                        .collect(Collectors.toSet()))
                .containsExactly("12 Elm Street");
        assertThat(verify(files.get("12 Elm Street/proof.jsonl")).holds()).isTrue();
    }

    @Test
    void asPublishedItAgreesWithThePageToTheDigit() {
        String at = documented();
        String client = owner().get(at).expect(200).json().path("client").asString();
        JsonNode duties = duties(at, "");

        JsonNode pack = owner().get("/api/admin/clients/" + client + "/compliance-pack")
                .expect(200)
                .json();

        assertThat(pack.path("client").path("name").asString()).isEqualTo("Oak Homes");
        assertThat(pack.path("colour")).isEqualTo(duties.path("colour"));
        JsonNode one = pack.path("properties").get(0);
        for (String colour : List.of("red", "amber", "green")) {
            assertThat(one.path("counts").path(colour)).isEqualTo(duties.path(colour));
        }
        int all = duties.path("red").asInt()
                + duties.path("amber").asInt()
                + duties.path("green").asInt();
        assertThat(one.path("percent").asInt())
                .isEqualTo(100 * duties.path("green").asInt() / all);
        assertThat(pack.path("percent")).isEqualTo(one.path("percent"));
        assertThat(one.path("requirements")).hasSize(all);
        assertThat(one.path("documents").path("verified").asInt()).isOne();
        submit(owner(), at, "eicr", states(today().toString(), "SATISFACTORY"));
        JsonNode documents = owner().get("/api/admin/clients/" + client + "/compliance-pack/")
                .expect(200)
                .json()
                .path("properties")
                .get(0)
                .path("documents");
        assertThat(documents.path("total").asInt()).isEqualTo(2);
        assertThat(documents.path("pending").asInt()).isOne();
    }

    /** Who may make packs opens by that no document that is for somebody else. */
    @Test
    void hasNoFileThatTheCallerMayNotOpen() {
        String at = home();
        JsonNode document = owner().post(
                        at.replace("/api/v1/", "/api/v1/documents/records/"),
                        Map.of(
                                "upload",
                                Uploads.whole(owner(), "eicr.txt", "For one only.\n".getBytes(UTF_8)),
                                "label",
                                Map.of(
                                        "name",
                                        "Report",
                                        "kind",
                                        "general",
                                        "visibility",
                                        "named",
                                        "readers",
                                        List.of(ownerPerson().member().value()))))
                .expect(201)
                .json();
        jobs.runDue();
        String shown = owner().get("/api/v1/documents/" + document.path("id").asString())
                .json()
                .path("current")
                .path("id")
                .asString();
        submit(owner(), at, "eicr", with(states(today().toString(), "SATISFACTORY"), "shownBy", shown));
        seal();
        String file = today() + " Electrical report (submitted)";

        Map<String, byte[]> theirs = Unzipped.checked(as(BuiltInRole.MANAGER).bytes(at + "/pack"));

        assertThat(theirs.keySet()).noneMatch(name -> name.startsWith("certificates/"));
        JsonNode missing =
                JsonMapper.shared().readTree(json(theirs, "manifest.json")).path("missing");
        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).path("name").asString()).isEqualTo(file);
        assertThat(Unzipped.checked(owner().bytes(at + "/pack"))).containsKey("certificates/" + file + ".txt");
    }

    @Test
    void isForThoseWhoMayHandOut() {
        String at = home();
        String client = owner().get(at).expect(200).json().path("client").asString();
        seal();
        as(BuiltInRole.MANAGER).get(at + "/pack").expect(200);
        Http staff = as(BuiltInRole.STAFF);
        String nobody = "0198f000-0000-7000-8000-000000000000";
        for (String path : List.of(at + "/pack", "/api/admin/clients/" + client + "/compliance-pack")) {
            staff.get(path).expect(403);
            stranger().get(path).expect(404);
            anonymous().get(path).expect(401);
        }
        for (String path : List.of(at + "/pack", "/api/v1/clients/" + client + "/pack")) {
            staff.post(path, "").expect(403);
            stranger().post(path, "").expect(404);
            anonymous().post(path, "").expect(401);
        }
        owner().get("/api/v1/properties/" + nobody + "/pack").expect(404);
        owner().post("/api/v1/clients/" + nobody + "/pack", "").expect(404);
        owner().get("/api/admin/clients/" + nobody + "/compliance-pack").expect(404);
    }
}
