package dev.plumbline.compliance.reminders;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Words;
import dev.plumbline.compliance.obligations.Deadline;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one member is told on a day: each duty in a line, the most urgent first. */
record ReminderText(String subject, String text, String link) {
    /** Whoever has more of them reads the portfolio. */
    private static final int LINES = 30;

    /** @param names of all properties that they are of */
    static ReminderText of(List<Deadline> due, Map<PropertyId, String> names, LocalDate today) {
        List<PropertyId> homes = due.stream().map(Deadline::property).distinct().toList();
        String lines = due.stream()
                .limit(LINES)
                .map(each -> line(each, names.getOrDefault(each.property(), ""), today))
                .collect(Collectors.joining("\n"));
        int more = due.size() - LINES;
        Deadline first = due.getFirst();
        return new ReminderText(
                due.size() == 1
                        ? first.title() + ", " + names.getOrDefault(first.property(), "") + ": "
                                + when(first.due(), today)
                        : Words.count(due.size(), "deadline") + " of " + Words.count(homes.size(), "home"),
                more > 0 ? lines + "\nand " + Words.count(more, "more deadline") + "." : lines,
                homes.size() == 1 ? "/properties/" + homes.getFirst().value() : "/portfolio");
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
