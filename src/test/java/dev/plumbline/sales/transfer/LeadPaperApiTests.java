package dev.plumbline.sales.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.exports.Unzipped;
import dev.plumbline.exports.files.Exports;
import dev.plumbline.exports.print.Pdf;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Leads on paper, and their sheets in one file. */
class LeadPaperApiTests extends ApiTest {
    private static final String EXPORT = "/api/v1/sales/leads/export";

    @Autowired
    private TestJobs jobs;

    @Test
    void theListIsPrintedWithTheColumnsOfTheScreen() {
        Http owner = owner();
        lead(owner, "Ada <script>", "+1 313 555 0101");
        lead(owner, "Bea", "+1 313 555 0102");

        Pdf pdf = Pdf.read(owner.bytes(EXPORT + "?format=pdf&columns=last_name,phone,score,created_at&sort=name:desc"));

        assertThat(pdf.title()).isEqualTo("Leads");
        assertThat(pdf.flow()).contains("Ada <script>", "+1 313 555 0102", "2 rows.", "1 of 1");
        assertThat(pdf.text().indexOf("Bea")).isLessThan(pdf.text().indexOf("Ada"));
        assertThat(pdf.tags()).contains("TH", "TD");
        assertThat(owner.get(EXPORT + "?format=pdf").expect(400).text()).contains("room for 12 columns");
        assertThat(owner.post(EXPORT + "?format=pdf", "").status()).isEqualTo(400);
        assertThat(Pdf.read(owner.bytes(EXPORT + "?format=pdf&columns=name&source=website_form"))
                        .text())
                .contains("0 rows.");
    }

    @Test
    void aListThatIsTooLongForPaperIsRefusedWithWhatToDo() {
        Http owner = owner();
        LeadCopies.make(world, ownerPerson().firm(), lead(owner, "Ada", "+1 313 555 0101"), Exports.PRINT_ROWS);

        Http.Answer refused = owner.get(EXPORT + "?format=pdf&columns=name").expect(409);
        assertThat(refused.code()).isEqualTo("export.print-long");
        JsonNode asked =
                owner.post(EXPORT + "?format=pdf&columns=name", "").expect(202).json();
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();
        String address = "/api/v1/exports/" + asked.path("id").asString();
        JsonNode ended = owner.get(address).expect(200).json();
        assertThat(ended.path("refused").asString()).contains("more than 1000 rows");
        assertThat(ended.path("ready").asBoolean()).isFalse();
        assertThat(owner.get("/api/v1/messages/notifications").expect(200).text())
                .contains("Leads could not be exported");
        assertThat(ended.path("making").isNull()).isTrue();
        assertThat(owner.get(address + "/file").expect(409).code()).isEqualTo("export.refused");
        assertThat(owner.get(EXPORT + "?format=zip").expect(409).code()).isEqualTo("export.bundle-large");
    }

    @Test
    void sheetsAreBundledWithTheirSums() {
        Http owner = owner();
        lead(owner, "Ada", "+1 313 555 0101");
        lead(owner, "../../Ada", "+1 313 555 0102");

        Map<String, byte[]> files = Unzipped.checked(owner.bytes(EXPORT + "?format=zip&source=referral"));

        assertThat(files).containsOnlyKeys("Ada.pdf", "Ada (2).pdf", "manifest.json", "manifest.txt");
        assertThat(Pdf.read(files.get("Ada.pdf")).text()).contains("What may be done with it");
        assertThat(owner.get(EXPORT + "?format=zip").header("X-Row-Count")).isEqualTo("2");
    }

    @Test
    void manySheetsAreAJobWithProgressAndANotice() {
        Http owner = owner();
        String first = lead(owner, "Ada", "+1 313 555 0101");
        LeadCopies.make(world, ownerPerson().firm(), first, Exports.BUNDLE_AT_ONCE);
        assertThat(owner.get(EXPORT + "?format=zip").expect(409).code()).isEqualTo("export.long");

        JsonNode asked = owner.post(EXPORT + "?format=zip", "").expect(202).json();
        assertThat(asked.path("making").path("state").asString()).isEqualTo("waiting");
        assertThat(owner.get("/api/v1/exports").expect(200).json().path("items"))
                .hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();

        JsonNode ended =
                owner.get("/api/v1/exports").expect(200).json().path("items").path(0);
        assertThat(ended.path("ready").asBoolean()).isTrue();
        assertThat(ended.path("label").asString()).isEqualTo("Leads");
        assertThat(ended.path("rows").asInt()).isEqualTo(Exports.BUNDLE_AT_ONCE + 1);
        assertThat(ended.path("missing")).isEmpty();
        String file = "/api/v1/exports/" + asked.path("id").asString() + "/file";
        assertThat(Unzipped.checked(owner.bytes(file))).hasSize(Exports.BUNDLE_AT_ONCE + 3);
        assertThat(as(BuiltInRole.ADMIN).get("/api/v1/exports").json().path("items"))
                .isEmpty();
        assertThat(owner.get("/api/v1/messages/notifications").expect(200).text())
                .contains("Leads are ready to download");
    }

    private static String lead(Http owner, String name, String phone) {
        return owner.post(
                        "/api/v1/sales/leads",
                        Map.of("lead", Map.of("lastName", name, "source", "referral", "phone", phone)))
                .expect(201)
                .json()
                .get("lead")
                .get("id")
                .asString();
    }
}
