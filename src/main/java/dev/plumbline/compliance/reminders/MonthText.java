package dev.plumbline.compliance.reminders;

import dev.plumbline.compliance.Words;
import java.util.Optional;

/** What is told of a month, in three sentences. */
record MonthText(String subject, String text) {
    static MonthText of(Month month, Optional<Month> before) {
        String name = Words.month(month.month());
        Month.Stand stand = month.stand();
        Month.Said said = month.said();
        String compared = before.map(then -> " (a month before: " + colours(then.stand()) + ")")
                .orElse("");
        String strange = stand.noRules() == 0 ? "" : "; no rules are known for " + Words.count(stand.noRules(), "home");
        return new MonthText(
                name + ": " + Words.count(stand.homes(), "home") + ", " + stand.red() + " red, "
                        + Words.count(said.over(), "deadline") + " over",
                "Of " + Words.count(stand.homes(), "home") + " " + colours(stand) + compared + strange + ".\n"
                        + Words.count(said.over(), "deadline") + " over, " + said.ahead()
                        + " more until the end of this month.\n"
                        + "In " + name + " " + Words.count(said.handedIn(), "certificate")
                        + " handed in, " + said.verified() + " verified, " + said.rejected() + " rejected.");
    }

    private static String colours(Month.Stand stand) {
        return stand.red() + " red, " + stand.amber() + " amber, " + stand.green() + " green";
    }
}
