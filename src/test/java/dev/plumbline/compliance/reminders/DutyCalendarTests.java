package dev.plumbline.compliance.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.compliance.board.OutlookKeeper;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What falls due stands in calendars, and moves there when it is renewed. */
class DutyCalendarTests extends ComplianceTest {
    @Autowired
    private OutlookKeeper keeper;

    @Test
    void aCheckThatIsDueStandsInTheCalendarUntilItIsRenewed() {
        String at = home();
        String boiler = boiler(at);
        verified(at, "gas_safety_record", gas(today().minusYears(1).plusDays(20).toString(), boiler, "SAFE"));
        String ours = made(owner());
        String theirs = made(stranger());
        String first = event(fetched(ours));
        assertThat(first)
                .contains("SUMMARY:12 Elm Street: Gas safety check", "SEQUENCE:0")
                .contains("DTSTART;VALUE=DATE:" + compact(today().plusDays(20)))
                .contains("URL:", at.replace("/api/v1", ""));
        reckon();
        assertThat(event(fetched(ours))).as("nothing has changed").isEqualTo(first);
        assertThat(fetched(theirs)).doesNotContain("Gas safety");

        verified(at, "gas_safety_record", gas(today().toString(), boiler, "SAFE"));
        assertThat(event(fetched(ours)))
                .contains(
                        first.lines()
                                .filter(line -> line.startsWith("UID:"))
                                .findFirst()
                                .orElseThrow(),
                        "SEQUENCE:1")
                .doesNotContain("VALUE=DATE:" + compact(today().plusDays(20)));
        assertThat(fetched(ours).split("SUMMARY:12 Elm Street: Gas safety check", -1))
                .hasSize(2);
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private void reckon() {
        world.in(ownerPerson().firm()).run(keeper::refresh);
        world.in(ownerPerson().firm()).run(keeper::reckon);
    }

    /** Where a calendar program fetches. */
    private static String made(Http caller) {
        return URI.create(caller.post("/api/v1/calendar-feeds", Map.of("name", "Duties", "contents", List.of("duties")))
                        .expect(201)
                        .json()
                        .path("address")
                        .asString())
                .getPath();
    }

    private String fetched(String path) {
        reckon();
        return anonymous().get(path).expect(200).text().replace("\r\n ", "").replace("\r\n", "\n");
    }

    /** That of the gas safety check. */
    private static String event(String calendar) {
        return List.of(calendar.split("BEGIN:VEVENT")).stream()
                .filter(event -> event.contains("Gas safety check"))
                .findFirst()
                .orElseThrow();
    }
}
