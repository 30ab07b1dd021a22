package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.obligations.Deadline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What one member is told on a day: each duty in a line, the most urgent first, as many as a notice has room for. */
record ReminderText(String subject, String text, String link) {
    static final int SUBJECT_MAX = 300;
    static final int TEXT_MAX = 2_000;

    /** For the line that says how many more there are. */
    private static final int REST = 40;

    /** @param names of all properties that they are of */
    static ReminderText of(List<Deadline> due, Map<PropertyId, String> names, LocalDate today) {
        List<PropertyId> homes = due.stream().map(Deadline::property).distinct().toList();
        List<String> lines = due.stream()
                .map(each -> line(each, names.getOrDefault(each.property(), ""), today))
                .toList();
        String subject = lines.size() == 1
                ? lines.getFirst()
                : Words.count(due.size(), "deadline") + " of " + Words.count(homes.size(), "home");
        return new ReminderText(
                subject.substring(0, Math.min(subject.length(), SUBJECT_MAX)),
                text(lines),
                homes.size() == 1 ? "/properties/" + homes.getFirst().value() : "/portfolio");
    }

    private static String text(List<String> lines) {
        StringBuilder text = new StringBuilder();
        int shown = 0;
        for (String line : lines) {
            if (text.length() + line.length() > TEXT_MAX - REST) {
                break;
            }
            text.append(shown == 0 ? "" : "\n").append(line);
            shown++;
        }
        int more = lines.size() - shown;
        return more == 0 ? text.toString() : text + "\nand " + Words.count(more, "more deadline") + ".";
    }

    private static String line(Deadline one, String home, LocalDate today) {
        String about = one.about().isEmpty() ? "" : " (" + one.about() + ")";
        return home + ": " + one.title() + about + ", " + when(one.due(), today);
    }

    private static String when(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return "overdue since " + Words.day(due.plusDays(1));
        }
        return days == 0 ? "today is the last day" : "by " + Words.day(due) + ", in " + Words.count(days, "day");
    }
}
