package dev.plumbline.exports.feeds;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.CalendarScale;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.RefreshInterval;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.plumbline.exports.CalendarEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * A calendar as iCalendar (RFC 5545, with what RFC 7986 adds and what Outlook and Google read instead). The library escapes;
 * nothing in it depends on when it is written, so that the same records make the same bytes.
 */
final class CalendarFile {
    /** Programs show nothing of what lasts no time. */
    private static final int MINUTES = 15;

    private static final int OCTETS_MAX = 75;
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final String address;
    private final ZoneId zone;

    /**
     * @param address where people reach this installation
     * @param zone    of the member, named wherever a time is
     */
    CalendarFile(String address, ZoneId zone) {
        this.address = address;
        this.zone = zone;
    }

    /** @param cut whether there are more than these */
    String write(String name, List<CalendarSources.Item> items, boolean cut) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Plumbline//Calendar feed//EN");
        calendar.setCalendarScale(CalendarScale.gregorian());
        String shown = plain(name);
        String about = about(cut);
        calendar.setName(shown);
        calendar.setDescription(about);
        calendar.addExperimentalProperty("X-WR-CALNAME", escaped(shown));
        calendar.addExperimentalProperty("X-WR-CALDESC", escaped(about));
        calendar.addExperimentalProperty("X-WR-TIMEZONE", zone.getId());
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        RefreshInterval hourly =
                new RefreshInterval(new Duration.Builder().hours(1).build());
        hourly.setParameter("VALUE", "DURATION");
        calendar.setRefreshInterval(hourly);
        items.forEach(item -> calendar.addEvent(event(item)));
        return folded(Biweekly.write(calendar).go());
    }

    private static String about(boolean cut) {
        return "What is due from " + FeedReader.DAYS_BACK + " days ago to " + FeedReader.DAYS_AHEAD
                + " days ahead, at most " + String.format(Locale.ENGLISH, "%,d", FeedReader.ENTRIES_MAX) + " entries."
                + (cut ? " There are more than that: the latest are left out." : "");
    }

    private VEvent event(CalendarSources.Item item) {
        CalendarEntry entry = item.entry();
        CalendarEntry.Revision revision = entry.revision();
        // It stands for a calendar without METHOD: when the record was changed last (RFC 5545, 3.8.7.2).
        Date changed = Date.from(revision.changedAt());
        VEvent event = new VEvent();
        event.setUid(item.source() + "-" + revision.id() + "@plumbline");
        event.setDateTimeStamp(changed);
        event.setLastModified(changed);
        event.setSequence(Math.toIntExact(Math.max(0, revision.version() - 1)));
        event.setSummary(plain(entry.title()));
        event.setUrl(address + entry.link());
        event.setTransparency(true);
        event.setClassification(Classification.private_());
        LocalDate day = entry.when().day();
        if (day != null) {
            event.setDateStart(new DateStart(new ICalDate(
                    new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
            event.setDescription(described(entry, ""));
        } else {
            Instant at = entry.when().start(zone);
            event.setDateStart(Date.from(at));
            event.setDateEnd(Date.from(at.plus(MINUTES, ChronoUnit.MINUTES)));
            event.setDescription(described(entry, "\n" + SPOKEN.format(at.atZone(zone)) + " (" + zone.getId() + ")"));
        }
        return event;
    }

    private String described(CalendarEntry entry, String time) {
        return plain(entry.text()) + time + "\n" + address + entry.link();
    }

    /** One line without anything that is not to be seen. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+", " ").strip();
    }

    /** Of properties that it does not know the library writes the value as it is. */
    static String escaped(String plain) {
        return plain.replaceAll("[\\\\;,]", "\\\\$0");
    }

    /** Folds by octets (RFC 5545, 3.1): the library counts characters. */
    static String folded(String text) {
        StringBuilder all = new StringBuilder(text.length() + text.length() / 32);
        for (String line : text.replace("\r\n ", "").lines().toList()) {
            int octets = 0;
            for (int n = 0; n < line.length(); n += Character.charCount(line.codePointAt(n))) {
                int point = line.codePointAt(n);
                int more = octets(point);
                if (octets + more > OCTETS_MAX) {
                    all.append("\r\n ");
                    octets = 1;
                }
                all.appendCodePoint(point);
                octets += more;
            }
            all.append("\r\n");
        }
        return all.toString();
    }

    private static int octets(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
