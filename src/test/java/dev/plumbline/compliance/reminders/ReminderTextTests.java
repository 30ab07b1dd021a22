package dev.plumbline.compliance.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Colour;
import dev.plumbline.compliance.obligations.Deadline;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReminderTextTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PropertyId HOME = new PropertyId(new UUID(7, 1));
    private static final PropertyId OTHER = new PropertyId(new UUID(7, 2));

    private static Deadline due(PropertyId property, int days) {
        return new Deadline(property, "gas", "", "Gas safety check", "Boiler, Kitchen", TODAY.plusDays(days));
    }

    @Test
    void oneIsItsOwnSubjectAndLeadsToItsProperty() {
        ReminderText text = ReminderText.of(List.of(), List.of(due(HOME, 30)), Map.of(HOME, "12 Elm Street"), TODAY);
        assertThat(text.subject())
                .isEqualTo("12 Elm Street: Gas safety check (Boiler, Kitchen), by 30 December 2026, in 30 days");
        assertThat(text.text()).isEqualTo(text.subject() + ".");
        assertThat(text.link()).isEqualTo("/properties/" + HOME.value());
    }

    @Test
    void severalHaveALineEach() {
        ReminderText text = ReminderText.of(
                List.of(),
                List.of(due(HOME, -7), due(OTHER, 0), due(OTHER, 1)),
                Map.of(HOME, "12 Elm Street", OTHER, "4 Oak Row"),
                TODAY);
        assertThat(text.subject()).isEqualTo("3 deadlines of 2 homes");
        assertThat(text.text().lines())
                .containsExactly(
                        "12 Elm Street: Gas safety check (Boiler, Kitchen), overdue since 24 November 2026.",
                        "4 Oak Row: Gas safety check (Boiler, Kitchen), today is the last day.",
                        "4 Oak Row: Gas safety check (Boiler, Kitchen), by 1 December 2026, in 1 day.");
        assertThat(text.link()).isEqualTo("/portfolio");
    }

    /** What has no room would undo the whole round of the firm. */
    @Test
    void hasRoomHoweverManyTheyAreAndHoweverLongTheyAreCalled() {
        ReminderText many = ReminderText.of(
                List.of(), Collections.nCopies(100, due(HOME, 14)), Map.of(HOME, "12 Elm Street"), TODAY);
        assertThat(many.text()).hasSizeLessThanOrEqualTo(ReminderText.TEXT_MAX).hasSizeGreaterThan(1_500);
        List<String> lines = many.text().lines().toList();
        assertThat(lines.getLast()).isEqualTo("and " + (101 - lines.size()) + " more.");

        ReminderText one = ReminderText.of(List.of(), List.of(due(HOME, 14)), Map.of(HOME, "Elm ".repeat(100)), TODAY);
        assertThat(one.subject()).hasSize(ReminderText.SUBJECT_MAX);
    }

    @Test
    void whatStandsWorseComesFirst() {
        ReminderText both = ReminderText.of(
                List.of(new Worsened(HOME, Colour.RED, "Gas safety check"), new Worsened(OTHER, Colour.AMBER, null)),
                List.of(due(OTHER, 7)),
                Map.of(HOME, "12 Elm Street", OTHER, "4 Oak Row"),
                TODAY);
        assertThat(both.subject()).isEqualTo("2 homes worse than before, 1 deadline");
        assertThat(both.text().lines())
                .containsExactly(
                        "12 Elm Street is red, act now: Gas safety check.",
                        "4 Oak Row is amber, look at it.",
                        "4 Oak Row: Gas safety check (Boiler, Kitchen), by 7 December 2026, in 7 days.");
        ReminderText two = ReminderText.of(
                List.of(new Worsened(HOME, Colour.RED, null), new Worsened(OTHER, Colour.RED, null)),
                List.of(),
                Map.of(),
                TODAY);
        assertThat(two.subject()).isEqualTo("2 homes worse than before");
    }
}
