package dev.plumbline.documents.purge;

import static dev.plumbline.documents.DocumentsPermission.APPROVE_PURGE;
import static dev.plumbline.documents.DocumentsPermission.PURGE;

import dev.plumbline.documents.holds.Hold;
import dev.plumbline.documents.retention.Retention;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.DocumentLifecycle;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.Requirement.Rule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What purging a document still needs: asking for it, and the second person's word.
 *
 * @param open what was asked for and is not declined or withdrawn; null for nothing
 */
record PurgeReadiness(
        Document document, Keeps keeps, @Nullable Purge open, Access access) {
    private static final Rule MEMBER = new Rule("People answer for what goes.", "Documents");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    /**
     * What keeps it.
     *
     * @param lastDay from which its time counts
     * @param zone    the firm's, in which days begin
     */
    record Keeps(List<Hold> holds, Retention retention, LocalDate lastDay, Instant now, ZoneId zone) {
        /** The first day on which it may go; null where it may at any time. */
        @Nullable
        LocalDate until() {
            return retention.ends(lastDay);
        }

        /** When its time ends by itself; null where it has, or there is none. */
        @Nullable
        Instant ends() {
            LocalDate until = until();
            Instant end = until == null ? null : until.atStartOfDay(zone).toInstant();
            return end == null || !now.isBefore(end) ? null : end;
        }
    }

    Readiness request() {
        return Readiness.of(
                PurgeLifecycle.REQUEST,
                access.permits(PURGE),
                access.belongs(MEMBER),
                DocumentLifecycle.MACHINE.stateAllows(DocumentLifecycle.PURGE, document.status()),
                Requirement.of(
                        "not-asked",
                        open == null,
                        open == null ? "Nobody has asked for it." : "It was asked for already.",
                        new Rule("A document is asked for once.", "Documents")),
                notHeld(),
                retention());
    }

    List<CommandView> commands(Purge purge) {
        return List.of(CommandView.of(approve(purge)), CommandView.of(decline(purge)), CommandView.of(withdraw(purge)));
    }

    Readiness approve(Purge purge) {
        boolean another = !purge.requestedBy().equals(access.member());
        boolean same = document.count() == purge.extent().versions();
        return Readiness.of(
                PurgeLifecycle.APPROVE,
                access.permits(APPROVE_PURGE),
                access.belongs(MEMBER),
                PurgeLifecycle.MACHINE.stateAllows(PurgeLifecycle.APPROVE, purge.status()),
                Requirement.of(
                                "another-person",
                                another,
                                another ? "Somebody else asked for it." : "You asked for it.",
                                new Rule("Two people agree before a document goes for good.", "Separation of duty"))
                        .fixedBy("a colleague who may agree to it", Requirement.Fix.command(PurgeLifecycle.APPROVE)),
                Requirement.of(
                        "unchanged",
                        same,
                        same ? "It is as it was when it was asked for." : "It has got another version since.",
                        new Rule("What goes is what was looked at. Decline this, and ask again.", "Documents")),
                notHeld(),
                retention());
    }

    Readiness decline(Purge purge) {
        return Readiness.of(
                PurgeLifecycle.DECLINE,
                access.permits(APPROVE_PURGE),
                access.belongs(MEMBER),
                PurgeLifecycle.MACHINE.stateAllows(PurgeLifecycle.DECLINE, purge.status()));
    }

    Readiness withdraw(Purge purge) {
        return Readiness.of(
                PurgeLifecycle.WITHDRAW,
                access.permits(PURGE),
                access.belongs(MEMBER),
                PurgeLifecycle.MACHINE.stateAllows(PurgeLifecycle.WITHDRAW, purge.status()));
    }

    private Requirement notHeld() {
        boolean free = keeps.holds().isEmpty();
        return Requirement.of(
                        "not-held",
                        free,
                        free
                                ? "No legal hold is on it."
                                : "It is held: " + keeps.holds().getFirst().reason(),
                        new Rule("What is held for a legal matter stays.", "Legal hold"))
                .fixedBy("whoever may lift holds", Requirement.Fix.command("lift"));
    }

    private Requirement retention() {
        Instant ends = keeps.ends();
        return Requirement.of(
                        "retention",
                        ends == null,
                        time(keeps.until(), ends == null),
                        new Rule(
                                "A document is kept for the period of its kind.",
                                keeps.retention().because()))
                .fixedBy("an owner, by another period", Requirement.Fix.screen("/retention?tab=periods"))
                .changing(ends);
    }

    private static String time(@Nullable LocalDate until, boolean ended) {
        if (until == null) {
            return "Its kind has none.";
        }
        return (ended ? "It had to be kept until " : "It has to be kept until ") + until.format(DAY) + ".";
    }
}
