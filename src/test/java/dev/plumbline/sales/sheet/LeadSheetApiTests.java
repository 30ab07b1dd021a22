package dev.plumbline.sales.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.exports.print.Pdf;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The sheet of a lead says what its page says, to those who may see it. */
class LeadSheetApiTests extends ApiTest {
    private static String sheet(JsonNode lead) {
        return "/api/v1/sales/leads/" + lead.get("id").asString() + "/sheet";
    }

    @Test
    void theSheetHasFactsReadinessContactsAndTasks() {
        Http owner = owner();
        String member = ownerPerson().member().value().toString();
        owner.post(
                        "/api/v1/firms/territories",
                        Map.of("name", "Old Town", "postcodes", List.of("37201"), "members", List.of()))
                .expect(201);
        owner.post(
                        "/api/v1/sales/lead-fields",
                        Map.of("code", "dog", "label", "Dog", "kind", "yes_no", "choices", List.of()))
                .expect(201);
        Map<String, Object> details = SalesWorld.with(SalesWorld.details(), "custom", Map.of("dog", true));
        JsonNode lead = owner.post("/api/v1/sales/leads", Map.of("lead", details, "owner", member))
                .expect(201)
                .json()
                .get("lead");
        lead = SalesWorld.contacted(owner, lead);
        owner.post(
                        "/api/v1/sales/leads/" + lead.get("id").asString() + "/follow-ups",
                        Map.of(
                                "what",
                                "Call <b>again</b>",
                                "dueAt",
                                Instant.now().plusSeconds(3_600).toString()))
                .expect(201);

        Pdf pdf = Pdf.read(owner.bytes(sheet(lead)));

        assertThat(pdf.title()).isEqualTo(lead.get("name").asString());
        assertThat(pdf.metadata()).contains("<pdfaid:part>2</pdfaid:part>");
        assertThat(pdf.flow())
                .contains("Contacted, since", "Old Town", "Dog Yes", "Call <b>again</b>", "Phone call, outbound")
                .contains("What may be done with it", "Met: ", "Missing: ");
        for (JsonNode command : lead.get("commands")) {
            for (JsonNode each : command.get("readiness")) {
                assertThat(pdf.flow().replace(" ", ""))
                        .contains(each.get("fact").asString().replace(" ", ""));
            }
        }
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void anEmptyLeadHasASheetAndALongStoryIsCut() {
        Http owner = owner();
        JsonNode lead = owner.post(
                        "/api/v1/sales/leads",
                        Map.of("lead", Map.of("company", "X", "source", "referral", "phone", "+1 313 555 0101")))
                .expect(201)
                .json()
                .get("lead");
        assertThat(Pdf.read(owner.bytes(sheet(lead))).text()).contains("Nothing is logged.", "Nothing is planned.");

        for (int i = 0; i < 51; i++) {
            owner.post(
                            "/api/v1/sales/leads/" + lead.get("id").asString() + "/interactions",
                            Map.of("kind", "note", "direction", "internal", "content", "w ".repeat(1_500)))
                    .expect(201);
        }
        assertThat(Pdf.read(owner.bytes(sheet(lead))).text()).contains("The latest 50;");
    }

    @Test
    void whoMayNotSeeTheLeadGetsNoSheet() {
        JsonNode lead = SalesWorld.lead(owner());

        assertThat(stranger().get(sheet(lead)).status()).isEqualTo(404);
        assertThat(as(BuiltInRole.STAFF).get(sheet(lead)).status())
                .isEqualTo(as(BuiltInRole.STAFF)
                        .get("/api/v1/sales/leads/" + lead.get("id").asString())
                        .status());
        assertThat(anonymous().get(sheet(lead)).status()).isEqualTo(401);
    }

    private long logged() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from audit.event where subject_type = 'exports.sheet'")
                                .query(Long.class)
                                .single()));
    }
}
