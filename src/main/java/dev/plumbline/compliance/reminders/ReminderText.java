package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.obligations.Deadline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What one member is told on a day: properties that stand worse, then duties, each in a line, as many as a notice has room for. */
record ReminderText(String subject, String text, String link) {
    static final int SUBJECT_MAX = 300;
    static final int TEXT_MAX = 2_000;

    /** For the line that says how many more there are. */
    private static final int REST = 40;

    /** @param names of all properties that they are of */
    static ReminderText of(List<Worsened> worse, List<Deadline> due, Map<PropertyId, String> names, LocalDate today) {
        List<String> lines = Stream.concat(
                        worse.stream().map(each -> line(each, names.getOrDefault(each.property(), ""))),
                        due.stream().map(each -> line(each, names.getOrDefault(each.property(), ""), today)))
                .toList();
        List<PropertyId> homes = Stream.concat(
                        worse.stream().map(Worsened::property), due.stream().map(Deadline::property))
                .distinct()
                .toList();
        String subject = lines.size() == 1 ? lines.getFirst() : subject(worse.size(), due.size(), homes.size());
        return new ReminderText(
                subject.substring(0, Math.min(subject.length(), SUBJECT_MAX)),
                text(lines),
                homes.size() == 1 ? "/properties/" + homes.getFirst().value() : "/portfolio");
    }

    private static String subject(int worse, int due, int homes) {
        String stand = Words.count(worse, "home") + " worse than before";
        if (due == 0) {
            return stand;
        }
        String deadlines = Words.count(due, "deadline") + " of " + Words.count(homes, "home");
        return worse == 0 ? deadlines : stand + ", " + Words.count(due, "deadline");
    }

    private static String line(Worsened one, String home) {
        String worst = one.worst() == null ? "" : ": " + one.worst();
        return home + " is " + (one.colour() == Colour.RED ? "red, act now" : "amber, look at it") + worst;
    }

    /** Each line is a sentence: a mail has all of them in one. */
    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (String line : lines) {
            if (text.length() + line.length() > TEXT_MAX - REST) {
                break;
            }
            text.append(shown == 0 ? "" : "\n").append(line).append('.');
            shown++;
        }
        int more = lines.size() - shown;
        return more == 0 ? text.toString() : text + "\nand " + more + " more.";
    }

    private static String line(Deadline one, String home, LocalDate today) {
        return home + ": " + one.what() + ", " + when(one.due(), today);
    }

    private static String when(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return "overdue since " + Words.day(due.plusDays(1));
        }
        return days == 0 ? "today is the last day" : "by " + Words.day(due) + ", in " + Words.count(days, "day");
    }
}
