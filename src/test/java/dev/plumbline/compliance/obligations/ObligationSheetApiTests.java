package dev.plumbline.compliance.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.exports.print.Pdf;
import dev.plumbline.firms.BuiltInRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The paper says of each duty what the page says. */
class ObligationSheetApiTests extends ComplianceTest {
    private static final String SHEET = "/obligations/sheet";

    @Test
    void saysOfEachDutyWhatThePageSays() {
        String at = home();
        String boiler = boiler(at);
        LocalDate checked = today().minusDays(10);
        verified(at, "gas_safety_record", gas(checked.toString(), boiler, "SAFE"));
        submit(owner(), at, "eicr", states(checked.toString(), "SATISFACTORY"));
        JsonNode duties = owner().get(at + "/obligations").expect(200).json();

        Pdf paper = Pdf.read(owner().bytes(at + SHEET));

        assertThat(paper.title()).isEqualTo("Duties of 12 Elm Street");
        assertThat(paper.metadata()).contains("<pdfaid:part>2</pdfaid:part>");
        String said = plain(paper.flow());
        assertThat(said)
                .contains(plain(duties.path("red").asInt() + " red, "
                        + duties.path("amber").asInt() + " amber, "
                        + duties.path("green").asInt() + " green"))
                .contains(plain(duties.path("rulesOf").get(0).asString()))
                .contains(plain("Green: in order"), plain("Amber: waits for verification"), plain("Red: missing"))
                .contains(plain("No legal advice."));
        int asked = 0;
        for (JsonNode duty : duties.path("obligations")) {
            assertThat(said).contains(plain(duty.path("title").asString()));
            if (duty.path("applies").asBoolean()) {
                asked++;
                for (JsonNode step : duty.path("steps")) {
                    assertThat(said).contains(plain(step.asString()));
                }
                assertThat(said).contains(plain(duty.path("law").path("place").asString()));
            }
        }
        assertThat(asked).isGreaterThan(3);
        assertThat(logged()).isOne();
    }

    @Test
    void isOfTheDayThatIsAskedFor() {
        String at = home();
        String boiler = boiler(at);
        LocalDate checked = today().minusDays(10);
        verified(at, "gas_safety_record", gas(checked.toString(), boiler, "SAFE"));
        String late = "?asOf=" + checked.plusYears(1).plusDays(1);
        assertThat(plain(Pdf.read(owner().bytes(at + SHEET + late)).flow()))
                .contains(plain("Red: overdue"), plain("in breach"));
        assertThat(plain(Pdf.read(owner().bytes(at + SHEET)).flow())).doesNotContain(plain("in breach"));
    }

    @Test
    void isForThoseWhoSeeTheProperty() {
        String at = home() + SHEET;
        as(BuiltInRole.AUDITOR).get(at).expect(200);
        as(BuiltInRole.CONTRACTOR).get(at).expect(403);
        stranger().get(at).expect(404);
        anonymous().get(at).expect(401);
        owner().get(at + "?asOf=tomorrow").expect(400);
        owner().get("/api/v1/properties/0198f000-0000-7000-8000-000000000000" + SHEET)
                .expect(404);
        assertThat(logged()).isOne();
    }

    /** Lines break anywhere on paper. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00ad\u200b]+", "");
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
