package dev.plumbline.compliance.packs;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.compliance.Basis;
import dev.plumbline.compliance.Citation;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Severity;
import dev.plumbline.compliance.Subject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty.
 *
 * @param says      in plain language, for whoever has to keep it
 * @param applies   when it is a duty; null when always
 * @param exemption a document that takes the duty away for a time; null when there is none
 * @param amberDays from how many days before the due date it asks for attention
 */
public record Rule(
        String id,
        String title,
        String says,
        Subject.Kind subject,
        @JsonProperty("appliesWhen") @Nullable Condition applies,
        Clock clock,
        @Nullable Exemption exemption,
        int amberDays,
        Basis basis,
        Severity severity,
        InForce inForce,
        Citation citation,
        List<Penalty> penalties) {

    /** @param term how long at most, from the day of issue */
    public record Exemption(ProofKind evidence, Span term) {}

    /**
     * @param from      the first day; null while no law sets one
     * @param until     the last day; null while no end is known
     * @param announced what is said of it while no law sets a day; null otherwise
     */
    public record InForce(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String announced) {
        /** @throws IllegalArgumentException when it neither begins nor is announced */
        public InForce {
            if ((from == null) == (announced == null)) {
                throw new IllegalArgumentException("A rule has a first day or is announced");
            }
            if (from != null && until != null && until.isBefore(from)) {
                throw new IllegalArgumentException("A rule ends before it begins");
            }
        }
    }

    public record Penalty(LocalDate from, String text) {}

    public Rule {
        penalties = penalties == null
                ? List.of()
                : penalties.stream()
                        .sorted((a, b) -> a.from().compareTo(b.from()))
                        .toList();
    }

    /** Empty when nothing is recorded for the day. */
    public String penalty(LocalDate day) {
        String text = "";
        for (Penalty one : penalties) {
            if (!one.from().isAfter(day)) {
                text = one.text();
            }
        }
        return text;
    }
}
