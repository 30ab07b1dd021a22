package dev.plumbline.compliance.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.ComplianceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Whatever answers depend on leaves a mark when it is written. */
class OutlookMarkTests extends ComplianceTest {
    @Autowired
    private OutlookKeeper keeper;

    @Test
    void everythingThatIsRecordedIsReckonedAnew() {
        String at = home();
        marked("property and facts");
        String boiler = boiler(at);
        marked("appliance");
        String tenancy = tenancy(at, today().minusYears(1).toString());
        marked("tenancy");
        owner().post(at + "/hazards", Map.of("kind", "damp_mould", "awareOn", yesterday(), "source", "seen_on_site"))
                .expect(201);
        marked("hazard");
        JsonNode record = submit(owner(), at, "gas_safety_record", gas(today().toString(), boiler, "SAFE"));
        marked("certificate");
        colleague().seen(1).put(at(at, record) + "/verification", Map.of()).expect(200);
        marked("verification");
        owner().post(
                        at(at, record) + "/copies",
                        Map.of("tenancy", tenancy, "givenOn", today().toString(), "way", "by_hand"))
                .expect(201);
        marked("copy");
    }

    /** Once for each, and then it is reckoned. */
    private void marked(String what) {
        assertThat(pending()).as(what).isOne();
        world.in(ownerPerson().firm()).run(keeper::reckon);
        assertThat(pending()).as("after " + what).isZero();
    }

    /** The firm stands west of where the law is: for hours of each night the law's day is not yet the firm's. */
    private String yesterday() {
        return today().minusDays(1).toString();
    }

    private long pending() {
        return owner().get("/api/v1/obligations/board/counts")
                .expect(200)
                .json()
                .path("pending")
                .asLong();
    }
}
