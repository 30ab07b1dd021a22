package dev.plumbline.exports.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.plumbline.exports.CalendarEntry;
import dev.plumbline.exports.CalendarEntry.Revision;
import dev.plumbline.exports.CalendarEntry.When;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The format: what the library reads back, and what programs ask for beyond it. */
class CalendarFileTests {
    private static final UUID ID = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Instant CHANGED = Instant.parse("2026-11-29T08:00:00.123Z");
    private static final Instant DUE = Instant.parse("2026-12-03T19:00:00Z");
    private static final CalendarFile FILE =
            new CalendarFile("https://plumbline.example", ZoneId.of("America/Detroit"));

    private static CalendarSources.Item item(When when, String title) {
        return new CalendarSources.Item(
                "follow-ups",
                new CalendarEntry(new Revision(ID, 4, CHANGED), when, title, "It is due.", "/leads/7?tab=followUps"));
    }

    private static String written(String name, String title) {
        return FILE.write(name, List.of(item(When.at(DUE), title)), false);
    }

    @Test
    void isWhatProgramsExpect() {
        String text = FILE.write(
                "My dates",
                List.of(item(When.at(DUE), "Call"), item(When.on(LocalDate.of(2026, 12, 4)), "Day")),
                false);
        assertThat(text.lines()).containsExactly("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Plumbline//Calendar feed//EN
                CALSCALE:GREGORIAN
                NAME:My dates
                DESCRIPTION:What is due from 30 days ago to 400 days ahead\\, at most 2\\,000
                  entries.
                X-WR-CALNAME:My dates
                X-WR-CALDESC:What is due from 30 days ago to 400 days ahead\\, at most 2\\,00
                 0 entries.
                X-WR-TIMEZONE:America/Detroit
                X-PUBLISHED-TTL:PT1H
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                BEGIN:VEVENT
                UID:follow-ups-01900000-0000-7000-8000-000000000001@plumbline
                DTSTAMP:20261129T080000Z
                LAST-MODIFIED:20261129T080000Z
                SEQUENCE:3
                SUMMARY:Call
                URL:https://plumbline.example/leads/7?tab=followUps
                TRANSP:TRANSPARENT
                CLASS:PRIVATE
                DTSTART:20261203T190000Z
                DTEND:20261203T191500Z
                DESCRIPTION:It is due.\\nThu 3 Dec 2026\\, 14:00 (America/Detroit)\\nhttps://p
                 lumbline.example/leads/7?tab=followUps
                END:VEVENT
                BEGIN:VEVENT
                UID:follow-ups-01900000-0000-7000-8000-000000000001@plumbline
                DTSTAMP:20261129T080000Z
                LAST-MODIFIED:20261129T080000Z
                SEQUENCE:3
                SUMMARY:Day
                URL:https://plumbline.example/leads/7?tab=followUps
                TRANSP:TRANSPARENT
                CLASS:PRIVATE
                DTSTART;VALUE=DATE:20261204
                DESCRIPTION:It is due.\\nhttps://plumbline.example/leads/7?tab=followUps
                END:VEVENT
                END:VCALENDAR
                """.lines().toArray(String[]::new));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("METHOD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void theSameRecordsMakeTheSameBytes() {
        assertThat(written("A", "Call")).isEqualTo(written("A", "Call"));
    }

    @Property(tries = 2_000)
    void everyTextIsReadBackAsWhatIsToBeSeenOfIt(@ForAll("hostile") String name, @ForAll("hostile") String title) {
        String text = written(name, title);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(CalendarFile.plain(title));
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo(CalendarFile.plain(name));
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(DUE));
        assertThat(event.getProperties().size()
                        + calendar.getExperimentalProperties().size())
                .as("no property of anybody else's")
                .isEqualTo(15);
        assertThat(event.getComponents()).isEmpty();
        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
            assertThat(line.codePoints().filter(Character::isISOControl)).isEmpty();
        });
    }

    @Property(tries = 2_000)
    void foldingTakesNothingAwayAndBreaksNoCharacter(@ForAll("hostile") String title) {
        String line = "SUMMARY:" + CalendarFile.plain(title).repeat(5);
        String folded = CalendarFile.folded(line + "\r\n");
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
        assertThat(new String(folded.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(folded);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("\r\n\t\u0000\u0085\u2028\u2029 ;:,\\\"'=nN^BEGIN:VEVNTäß漢\u200b")
                .ofMaxLength(120)
                .map(text -> text.replace("^", "😀"));
    }
}
