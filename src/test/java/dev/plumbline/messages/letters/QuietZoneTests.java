package dev.plumbline.messages.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.TestWorld;
import dev.plumbline.records.RecordsNotices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Quiet hours are those of the clock on the wall where the reader is, also in the night in which it is put back or on. */
class QuietZoneTests extends NoticeWorld {
    private static final Map<String, String> NIGHT = Map.of("from", "22:00", "until", "07:00");

    @Test
    void eachReaderIsWrittenToAtTheEndOfTheirOwnNight() {
        TestWorld.Person kolkata = sleeper("Asia/Kolkata");
        TestWorld.Person detroit = sleeper(null);
        TestWorld.Person auckland = sleeper("Pacific/Auckland");
        // 23:00 in Detroit, 08:30 in Kolkata, 16:00 in Auckland.
        passesTo("2027-06-16T03:00:00Z");
        tell(List.of(kolkata, detroit, auckland), RecordsNotices.MENTIONED, "evening");
        passes(MOMENT);

        assertThat(arrived(kolkata)).hasSize(1);
        assertThat(arrived(auckland)).hasSize(1);
        assertThat(arrived(detroit)).isEmpty();
        passesTo("2027-06-16T10:58:00Z");
        assertThat(arrived(detroit)).isEmpty();
        passesTo("2027-06-16T11:00:00Z");
        assertThat(arrived(detroit)).hasSize(1);
    }

    @Test
    void theNightInWhichClocksGoOnEndsAnHourSooner() {
        TestWorld.Person berlin = sleeper("Europe/Berlin");
        passesTo("2027-03-27T21:30:00Z");
        tell(berlin, RecordsNotices.MENTIONED, "spring");
        passes(MOMENT);
        passesTo("2027-03-28T04:58:00Z");
        assertThat(arrived(berlin)).isEmpty();
        passesTo("2027-03-28T05:00:00Z");
        assertThat(arrived(berlin)).hasSize(1);
    }

    @Test
    void theNightInWhichClocksAreSetBackEndsAnHourLater() {
        TestWorld.Person berlin = sleeper("Europe/Berlin");
        passesTo("2027-10-30T20:30:00Z");
        tell(berlin, RecordsNotices.MENTIONED, "autumn");
        passes(MOMENT);
        passesTo("2027-10-31T05:58:00Z");
        assertThat(arrived(berlin)).isEmpty();
        passesTo("2027-10-31T06:00:00Z");
        assertThat(arrived(berlin)).hasSize(1);
    }

    /** What waits is asked again at its end: whoever has moved meanwhile has another night, and loses nothing. */
    @Test
    void whoMovesWhileANoticeWaitsGetsItAtTheEndOfTheNewNight() {
        TestWorld.Person traveller = sleeper("Europe/Berlin");
        passesTo("2027-06-15T22:00:00Z");
        tell(traveller, RecordsNotices.MENTIONED, "moves");
        passes(MOMENT);
        choose(traveller, Map.of("timeZone", "America/New_York", "quietHours", NIGHT));

        passesTo("2027-06-16T05:00:00Z");
        assertThat(arrived(traveller)).isEmpty();
        passesTo("2027-06-16T11:00:00Z");
        assertThat(arrived(traveller)).hasSize(1);
    }

    /** Written before the night, kept from leaving by a server that was away until it had begun: it waits for the morning. */
    @Test
    void whatAServerTookTooLateIsNotSentIntoTheNight() {
        TestWorld.Person berlin = sleeper("Europe/Berlin");
        passesTo("2027-06-15T19:50:00Z");
        SERVER.stop();
        tell(berlin, RecordsNotices.MENTIONED, "late");
        passes(MOMENT);
        assertThat(count(berlin, "select count(*) from messages.mail where status = 'queued'"))
                .isEqualTo(1);
        SERVER.start();

        passesTo("2027-06-15T20:30:00Z");
        assertThat(arrived(berlin)).isEmpty();
        passesTo("2027-06-16T04:58:00Z");
        assertThat(arrived(berlin)).isEmpty();
        passesTo("2027-06-16T05:00:00Z");
        assertThat(arrived(berlin)).hasSize(1);
        assertThat(count(berlin, "select count(*) from jobs.job where state = 'dead'"))
                .isZero();
    }

    /** @param zone null for the firm's */
    private TestWorld.Person sleeper(@Nullable String zone) {
        TestWorld.Person person = colleague();
        choose(person, zone == null ? Map.of("quietHours", NIGHT) : Map.of("timeZone", zone, "quietHours", NIGHT));
        return person;
    }

    private void passesTo(String moment) {
        passes(Duration.between(clock.instant(), Instant.parse(moment)));
    }
}
