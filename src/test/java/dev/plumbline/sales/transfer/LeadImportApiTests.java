package dev.plumbline.sales.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.leads.LeadBatches;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file becomes leads, through the front door. */
class LeadImportApiTests extends ApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String UPLOAD = "/api/v1/imports?target=leads";

    @Autowired
    private TestJobs jobs;

    @Autowired
    private LeadBatches batches;

    @Test
    void permitsOfNashvilleBecomeLeadsWithTheShippedMapping() throws IOException {
        Http owner = owner();
        JsonNode uploaded =
                owner.upload(UPLOAD, "permits.csv", nashville()).expect(201).json();

        assertThat(uploaded.path("status").asString()).isEqualTo("uploaded");
        assertThat(uploaded.path("rowCount").asInt()).isEqualTo(49);
        assertThat(uploaded.path("file").path("encoding").asString()).isEqualTo("UTF-8");
        assertThat(uploaded.path("file").path("sample").size()).isEqualTo(20);
        assertThat(uploaded.path("suggestion").path("name").asString()).isEqualTo("nashville-permits");

        JsonNode mapped = map(owner, uploaded, uploaded.path("suggestion").path("mapping"));
        JsonNode checked = work(owner, mapped, "dry-run");
        assertThat(checked.path("status").asString()).isEqualTo("checked");
        assertThat(leads(owner)).isEmpty();
        assertThat(firstRow(owner, checked).path("cells").toString()).contains("NASHVILLE");
        JsonNode finished = work(owner, checked, "run");
        assertThat(firstRow(owner, finished).path("record").isNull()).isFalse();

        assertThat(finished.path("status").asString()).isEqualTo("finished");
        JsonNode counts = finished.path("run").path("counts");
        assertThat(counts).isEqualTo(checked.path("check").path("counts"));
        int made = counts.path("created").asInt() + counts.path("held").asInt();
        assertThat(made).isPositive().isEqualTo(leads(owner).size());
        assertThat(counts.path("skipped").asInt()).isEqualTo(49 - made);
        JsonNode lead = leads(owner).getFirst();
        JsonNode whole = owner.get("/api/v1/sales/leads/" + lead.path("id").asString())
                .expect(200)
                .json();
        assertThat(lead.path("source").asString()).isEqualTo("door_to_door");
        assertThat(lead.path("at").path("latitude").asDouble()).isBetween(35.9, 36.5);
        assertThat(whole.path("origin").path("detail").asString()).matches("[A-Z]?[0-9]+");
    }

    private static JsonNode firstRow(Http owner, JsonNode run) {
        return owner.get("/api/v1/imports/" + run.path("id").asString() + "/rows?outcome=created")
                .expect(200)
                .json()
                .path("items")
                .get(0);
    }

    @Test
    void theSameFileTwiceCreatesNothingTwice() throws IOException {
        Http owner = owner();
        imported(owner, nashville());
        int before = leads(owner).size();

        JsonNode again = owner.upload(UPLOAD, "permits-again.csv", nashville())
                .expect(201)
                .json();
        assertThat(again.path("warnings").get(0).asString()).contains("This very file was imported on");
        JsonNode finished =
                work(owner, map(owner, again, again.path("suggestion").path("mapping")), "run");

        assertThat(finished.path("run").path("counts").path("known").asInt()).isEqualTo(before);
        assertThat(finished.path("run").path("counts").path("created").asInt()).isZero();
        assertThat(leads(owner)).hasSize(before);
    }

    @Test
    void aWrongRowNeverStopsTheFileAndIsNeverLost() {
        Http owner = owner();
        String csv = """
                name,phone,email,budget,came in
                Ada Lovelace,+1 313 555 0101,ada@example.com,1000,2026-01-02
                Bob Broken,,not-an-address,,
                Cyd Nobody,,,,
                Dee Dear,+1 313 555 0104,,much,
                Eve Later,+1 313 555 0105,,,2999-01-01
                Ada Lovelace,+1 313 555 0101,,,
                Adam Other,+1 313 555 0101,,,
                "=cmd|' /C calc'!A0",+1 313 555 0109,,,
                """;
        JsonNode finished = imported(owner, csv.getBytes(StandardCharsets.UTF_8), plain());

        JsonNode counts = finished.path("run").path("counts");
        assertThat(counts.path("created").asInt()).isEqualTo(2);
        assertThat(counts.path("attached").asInt()).isEqualTo(1);
        assertThat(counts.path("held").asInt()).isEqualTo(1);
        assertThat(counts.path("refused").asInt()).isEqualTo(4);
        String id = finished.path("id").asString();
        JsonNode refused = owner.get("/api/v1/imports/" + id + "/rows?outcome=refused&limit=3")
                .expect(200)
                .json();
        assertThat(refused.path("items").get(0).path("number").asInt()).isEqualTo(3);
        assertThat(refused.path("items").get(0).path("reasons").toString()).contains("\"email\"");
        assertThat(owner.get("/api/v1/imports/" + id + "/rows?outcome=refused&limit=3&cursor="
                                + refused.path("nextCursor").asString())
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(owner.get("/api/v1/imports/" + id + "/rows?cursor="
                                + refused.path("nextCursor").asString())
                        .code())
                .isEqualTo("request.cursor-stale");

        Http.Answer report = owner.get("/api/v1/imports/" + id + "/refused.csv").expect(200);
        assertThat(report.header("Content-Disposition")).contains("attachment");
        assertThat(report.text())
                .contains("Refused because")
                .contains("Dee Dear")
                .doesNotContain("Ada");
        String corrected = report.text().replace("much", "2000");
        JsonNode second = imported(owner, corrected.getBytes(StandardCharsets.UTF_8), plain());
        assertThat(second.path("run").path("counts").path("created").asInt()).isEqualTo(1);
    }

    @Test
    void aRefusedFormulaComesBackAsTextAndGoesInAsItWas() {
        Http owner = owner();
        String formula = "=cmd|' /C calc'!A0";
        String csv = "name,phone,email,budget,came in\n\"" + formula + "\",,not-an-address,,\n";
        JsonNode refused = imported(owner, csv.getBytes(StandardCharsets.UTF_8), plain());
        assertThat(refused.path("run").path("counts").path("refused").asInt()).isEqualTo(1);

        String report = owner.get("/api/v1/imports/" + refused.path("id").asString() + "/refused.csv")
                .expect(200)
                .text();
        assertThat(report.lines().skip(1)).singleElement().asString().startsWith("'" + formula + ",");
        assertThat(report.lines().filter(line -> line.matches("(.*[,;\t|\"])?[=+@-].*")))
                .as("live cells")
                .isEmpty();

        imported(owner, report.replace("not-an-address", "ada@example.com").getBytes(StandardCharsets.UTF_8), plain());
        assertThat(leads(owner).getFirst().path("name").asString()).isEqualTo(formula);
    }

    @Test
    void undoTakesBackWhatNobodyHasTouched() throws IOException {
        Http owner = owner();
        JsonNode finished = imported(owner, nashville());
        List<JsonNode> leads = leads(owner);
        JsonNode touched = leads.getFirst();
        owner.seen(touched.path("version").asLong())
                .put("/api/v1/sales/leads/" + touched.path("id").asString() + "/nurture", Map.of("reason", "Later"))
                .expect(200);

        JsonNode undone = work(owner, finished, "undo");

        assertThat(undone.path("status").asString()).isEqualTo("undone");
        assertThat(undone.path("undo").path("counts").path("kept").asInt()).isEqualTo(1);
        assertThat(undone.path("undo").path("counts").path("undone").asInt()).isEqualTo(leads.size() - 1);
        assertThat(leads(owner)).hasSize(1);
        JsonNode again = imported(owner, nashville());
        assertThat(again.path("run").path("counts").path("known").asInt()).isEqualTo(1);
        assertThat(leads(owner)).hasSize(leads.size());
    }

    @Test
    void takesBackWhatOnlyOurOwnJobsHaveTouched() throws IOException {
        Http owner = owner();
        JsonNode finished = imported(owner, nashville());
        int made = leads(owner).size();
        world.in(ownerPerson().firm()).run(() -> batches.rescore(batches.begin(0), 200));
        assertThat(leads(owner).getFirst().path("version").asLong()).isEqualTo(2);
        JsonNode undone = work(owner, finished, "undo");
        assertThat(undone.path("undo").path("counts").path("undone").asInt()).isEqualTo(made);
        assertThat(leads(owner)).isEmpty();
    }

    @Test
    void aRowAboutAKnownLeadIsANoteAndNoEnquiry() {
        Http owner = owner();
        String csv = "name,phone,email,budget,came in\nAda Lovelace,+1 313 555 0101,ada@example.com,1000,2026-01-02\n";
        imported(owner, csv.getBytes(StandardCharsets.UTF_8), plain());
        String address =
                "/api/v1/sales/leads/" + leads(owner).getFirst().path("id").asString();
        JsonNode before = owner.get(address).expect(200).json();
        JsonNode again = imported(owner, csv.replace("1000", "2000").getBytes(StandardCharsets.UTF_8), plain());
        assertThat(again.path("run").path("counts").path("attached").asInt()).isEqualTo(1);
        JsonNode after = owner.get(address).expect(200).json();
        assertThat(after.path("activity")).isEqualTo(before.path("activity"));
        assertThat(after.path("score")).isEqualTo(before.path("score"));
        JsonNode note =
                owner.get(address + "/interactions").json().path("items").get(0);
        assertThat(note.path("kind").asString()).isEqualTo("note");
        assertThat(note.path("subject").asString()).isEqualTo("In an imported file again");
    }

    @Test
    void whoMayNotImportLeadsMayNotImport() {
        byte[] csv = "name,phone\nAda,+1 313 555 0101\n".getBytes(StandardCharsets.UTF_8);

        assertThat(as(BuiltInRole.STAFF).upload(UPLOAD, "a.csv", csv).code()).isEqualTo("request.forbidden");
        assertThat(as(BuiltInRole.AUDITOR).upload(UPLOAD, "a.csv", csv).code()).isEqualTo("request.forbidden");
        assertThat(anonymous().upload(UPLOAD, "a.csv", csv).code()).isEqualTo("request.sign-in-required");
        JsonNode mine = owner().upload(UPLOAD, "a.csv", csv).expect(201).json();
        String address = "/api/v1/imports/" + mine.path("id").asString();
        Http stranger = stranger();
        assertThat(stranger.get(address).status()).isEqualTo(404);
        assertThat(stranger.get(address + "/rows").status()).isEqualTo(404);
        assertThat(stranger.get(address + "/refused.csv").status()).isEqualTo(404);
        assertThat(stranger.seen(1).put(address + "/mapping", plain()).status()).isEqualTo(404);
        assertThat(stranger.seen(1).send("POST", address + "/run", "{}").status())
                .isEqualTo(404);
        assertThat(stranger.seen(1).delete(address).status()).isEqualTo(404);
        assertThat(as(BuiltInRole.AUDITOR).get(address).status()).isEqualTo(200);
    }

    @Test
    void theMeansOfThoseWhoAskComeWithTheFileAndNobodyWaits() {
        Http owner = owner();
        String csv = """
                name,phone,confirmed,decides,quotes
                Ada Lovelace,(313) 555-0101 x5,yes,no,3
                """;
        JsonNode finished = imported(
                owner,
                csv.getBytes(StandardCharsets.UTF_8),
                Map.of(
                        "columns",
                        List.of(
                                Map.of("column", "name", "field", "name"),
                                Map.of("column", "phone", "field", "phone"),
                                Map.of("column", "confirmed", "field", "budget_confirmed"),
                                Map.of("column", "decides", "field", "decision_maker"),
                                Map.of("column", "quotes", "field", "competitor_quotes")),
                        "constants",
                        Map.of("source", "referral")));
        assertThat(finished.path("run").path("counts").path("created").asInt()).isEqualTo(1);
        JsonNode row = leads(owner).getFirst();
        assertThat(row.hasNonNull("clock")).isFalse();
        String address = "/api/v1/sales/leads/" + row.path("id").asString();
        JsonNode lead = owner.get(address).expect(200).json();
        assertThat(lead.path("contact").path("phone").asString()).isEqualTo("(313) 555-0101 x5");
        assertThat(lead.path("budget").path("confirmed").asBoolean()).isTrue();
        assertThat(lead.path("budget").path("decisionMaker").asBoolean(true)).isFalse();
        assertThat(lead.path("budget").path("competitorQuotes").asInt()).isEqualTo(3);
        JsonNode response = owner.get(address + "/response").expect(200).json();
        assertThat(response.path("promised").asBoolean(true)).isFalse();
        assertThat(owner.get("/api/v1/sales/leads?unanswered=true")
                        .json()
                        .path("items")
                        .size())
                .isZero();
        owner.put(address + "/acknowledgement", Map.of()).expect(404);
    }

    private Map<String, Object> plain() {
        return Map.of(
                "columns",
                List.of(
                        Map.of("column", "name", "field", "name"),
                        Map.of("column", "phone", "field", "phone"),
                        Map.of("column", "email", "field", "email"),
                        Map.of("column", "budget", "field", "budget_min"),
                        Map.of("column", "came in", "field", "enquired_on")),
                "constants",
                Map.of("source", "referral"));
    }

    private JsonNode imported(Http owner, byte[] file) {
        JsonNode uploaded = owner.upload(UPLOAD, "file.csv", file).expect(201).json();
        return work(owner, map(owner, uploaded, uploaded.path("suggestion").path("mapping")), "run");
    }

    private JsonNode imported(Http owner, byte[] file, Object mapping) {
        JsonNode uploaded = owner.upload(UPLOAD, "file.csv", file).expect(201).json();
        JsonNode checked = work(owner, map(owner, uploaded, mapping), "dry-run");
        JsonNode finished = work(owner, checked, "run");
        assertThat(finished.path("run").path("counts"))
                .isEqualTo(checked.path("check").path("counts"));
        return finished;
    }

    private JsonNode map(Http owner, JsonNode run, Object mapping) {
        return owner.seen(run.path("version").asLong())
                .put(
                        "/api/v1/imports/" + run.path("id").asString() + "/mapping",
                        mapping instanceof JsonNode node ? node.toString() : JSON.writeValueAsString(mapping))
                .expect(200)
                .json();
    }

    private JsonNode work(Http owner, JsonNode run, String command) {
        String address = "/api/v1/imports/" + run.path("id").asString();
        owner.seen(run.path("version").asLong())
                .send("POST", address + "/" + command, null)
                .expect(202);
        jobs.runDue();
        return owner.get(address).expect(200).json();
    }

    private List<JsonNode> leads(Http owner) {
        return owner.get("/api/v1/sales/leads?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    private static byte[] nashville() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/imports/nashville-permits-sample.csv"));
    }
}
