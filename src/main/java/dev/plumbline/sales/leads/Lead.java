package dev.plumbline.sales.leads;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.SalesProblem;
import dev.plumbline.sales.Temperature;
import dev.plumbline.sales.leads.LeadParts.Activity;
import dev.plumbline.sales.leads.LeadParts.Address;
import dev.plumbline.sales.leads.LeadParts.Assignment;
import dev.plumbline.sales.leads.LeadParts.Budget;
import dev.plumbline.sales.leads.LeadParts.Contact;
import dev.plumbline.sales.leads.LeadParts.Need;
import dev.plumbline.sales.leads.LeadParts.Origin;
import dev.plumbline.sales.leads.LeadParts.Outcome;
import dev.plumbline.sales.leads.LeadParts.Person;
import dev.plumbline.sales.leads.LeadParts.Property;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A possible client. Immutable: each command returns the lead as it is afterwards, or refuses.
 *
 * @param deletedAt when it was put aside; null for a lead that is there
 */
public record Lead(
        LeadId id,
        long version,
        Stage stage,
        Facts facts,
        Assignment assignment,
        Activity activity,
        Score score,
        Outcome outcome,
        Instant createdAt,
        @Nullable Instant deletedAt) {

    public static final int TAGS_MAX = 30;
    public static final int TAG_MAX = 40;
    public static final int CUSTOM_MAX = 60;

    /** The state, and the command that led to it: the database checks both. */
    public record Stage(LeadStatus status, String command, Instant at) {}

    /** What an interaction was: contact, a try, something they did, or nothing between us and them. */
    public enum Touch {
        REACHED,
        ATTEMPT,
        THEIRS,
        NONE
    }

    /**
     * What is known about it and may be edited.
     *
     * @param custom values of the firm's own fields, by field code
     */
    public record Facts(
            Person person,
            Contact contact,
            Address address,
            Property property,
            Need need,
            Budget budget,
            Origin origin,
            SortedSet<String> tags,
            Map<String, Object> custom) {
        public Facts {
            if (!contact.known() && !address.postal()) {
                throw Problem.of(
                        SalesProblem.UNREACHABLE,
                        "Give at least one of a phone number, an e-mail or a postal address.");
            }
            tags = java.util.Collections.unmodifiableSortedSet(checkedTags(tags));
            custom = Map.copyOf(custom);
            if (custom.size() > CUSTOM_MAX) {
                throw Texts.wrong("/custom", "too-many", "A lead has at most " + CUSTOM_MAX + " own fields.");
            }
        }

        private static SortedSet<String> checkedTags(SortedSet<String> tags) {
            SortedSet<String> checked = new TreeSet<>();
            for (String tag : tags) {
                String text = Texts.optional("/tags", tag, TAG_MAX);
                if (text != null) {
                    checked.add(text);
                }
            }
            if (checked.size() > TAGS_MAX) {
                throw Texts.wrong("/tags", "too-many", "A lead has at most " + TAGS_MAX + " tags.");
            }
            return checked;
        }
    }

    /**
     * The number shown and its band, kept for lists; the ledger is where they come from.
     *
     * @param first     the temperature it came in with
     * @param at        when this was found
     * @param changesAt when time alone will change it; null when it will not
     */
    public record Score(
            int shown,
            Temperature temperature,
            Temperature first,
            boolean byHand,
            Instant at,
            @Nullable Instant changesAt) {
        public static final Score NONE = new Score(0, Temperature.COLD, Temperature.COLD, false, Instant.EPOCH, null);
    }

    /** @param createdAt when the enquiry came in; an import may bring an older one, never one from the future */
    public static Lead create(LeadId id, Facts facts, Instant createdAt, Instant now) {
        if (createdAt.isAfter(now)) {
            throw Problem.of(
                    SalesProblem.IN_THE_FUTURE, "It says it was created at " + createdAt + ", which is to come.");
        }
        return new Lead(
                id,
                1,
                new Stage(LeadStatus.NEW, LeadLifecycle.CREATE, now),
                facts,
                Assignment.POOL,
                Activity.NONE,
                Score.NONE,
                Outcome.NONE,
                createdAt,
                null);
    }

    public LeadStatus status() {
        return stage.status();
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    /** The lead itself, for acts on it; refuses when it was put aside. */
    public Lead present() {
        if (deleted()) {
            throw Problem.of(SharedProblem.CONFLICT, "It was deleted; restore it first.");
        }
        return this;
    }

    /** A logged interaction: only one that reached them is contact, and only one that tried to is an attempt. */
    public Lead interacted(Touch touch, Instant at) {
        boolean reached = touch == Touch.REACHED;
        Instant first = activity.firstContactAt();
        Instant last = activity.lastContactAt();
        boolean earlier = first == null || at.isBefore(first);
        boolean later = last == null || at.isAfter(last);
        Activity next = new Activity(
                touch == Touch.NONE ? activity.interactions() : activity.interactions() + 1,
                touch == Touch.ATTEMPT ? activity.attempts() + 1 : activity.attempts(),
                reached && earlier ? at : first,
                reached && later ? at : last,
                activity.responseSeconds());
        return with(stage, assignment, next, outcome);
    }

    /** How long they waited for the first contact, in business time. */
    public Lead answered(long seconds) {
        Activity next = new Activity(
                activity.interactions(),
                activity.attempts(),
                activity.firstContactAt(),
                activity.lastContactAt(),
                seconds);
        return with(stage, assignment, next, outcome);
    }

    /** Somebody has spoken to them: possible only after {@link #interacted} has recorded it. */
    public Lead contact(Instant at) {
        if (activity.firstContactAt() == null) {
            throw Problem.of(SalesProblem.NOT_READY, "Log the first contact; it sets this state by itself.");
        }
        return move(LeadLifecycle.CONTACT, at);
    }

    public Lead qualify(Instant at) {
        return move(LeadLifecycle.QUALIFY, at);
    }

    public Lead scheduleAppointment(Instant at) {
        return move(LeadLifecycle.SCHEDULE_APPOINTMENT, at);
    }

    public Lead completeInspection(Instant at) {
        return move(LeadLifecycle.COMPLETE_INSPECTION, at);
    }

    public Lead sendQuote(Instant at) {
        return move(LeadLifecycle.SEND_QUOTE, at);
    }

    public Lead negotiate(Instant at) {
        return move(LeadLifecycle.NEGOTIATE, at);
    }

    /** The only way to {@code won}: it has become this client. */
    public Lead convert(UUID client, Instant at) {
        return move(LeadLifecycle.CONVERT, at).ending(new Outcome(null, null, client, null));
    }

    public Lead lose(@Nullable String reason, @Nullable String lostTo, Instant at) {
        Outcome why = new Outcome(reason, lostTo, null, null);
        if (why.reason() == null) {
            throw Texts.wrong("/reason", "required", "Say why it was lost.");
        }
        return move(LeadLifecycle.LOSE, at).ending(why);
    }

    public Lead nurture(@Nullable String reason, Instant at) {
        return move(LeadLifecycle.NURTURE, at).ending(new Outcome(reason, null, null, null));
    }

    public Lead reopen(Instant at) {
        LeadStatus back = activity.firstContactAt() == null ? LeadStatus.NEW : LeadStatus.CONTACTED;
        return move(LeadLifecycle.REOPEN, back, at).ending(Outcome.NONE);
    }

    /** Changes nothing about the funnel: being given to somebody is not a contact. */
    public Lead assign(@Nullable MemberId owner, @Nullable UUID territory, Instant at) {
        return with(stage, new Assignment(owner, territory, at), activity, outcome);
    }

    public Lead edit(Facts next) {
        return new Lead(id, version, stage, next, assignment, activity, score, outcome, createdAt, deletedAt);
    }

    public Lead scored(Score next) {
        return new Lead(id, version, stage, facts, assignment, activity, next, outcome, createdAt, deletedAt);
    }

    public Lead delete(Instant at) {
        return deleted() ? this : putAside(at);
    }

    public Lead restore() {
        return putAside(null);
    }

    /** Put aside because it is another lead; what was said with it stays with it. */
    public Lead mergedInto(LeadId kept, Instant at) {
        Outcome end = new Outcome(outcome.reason(), outcome.lostTo(), outcome.client(), kept);
        return ending(end).putAside(at);
    }

    public Lead unmerged() {
        return ending(new Outcome(outcome.reason(), outcome.lostTo(), outcome.client(), null))
                .putAside(null);
    }

    /** With what has been done for another lead that was found to be the same. */
    public Lead joined(Lead other) {
        Assignment owner = assignment.owner() == null ? other.assignment : assignment;
        return as(facts, owner, activity.plus(other.activity));
    }

    public Lead as(Facts newFacts, Assignment newAssignment, Activity newActivity) {
        return edit(newFacts).with(stage, newAssignment, newActivity, outcome);
    }

    private Lead putAside(@Nullable Instant at) {
        return new Lead(id, version, stage, facts, assignment, activity, score, outcome, createdAt, at);
    }

    private Lead ending(Outcome next) {
        return with(stage, assignment, activity, next);
    }

    private Lead move(String command, Instant at) {
        return move(command, LeadLifecycle.MACHINE.next(status(), command), at);
    }

    private Lead move(String command, @Nullable LeadStatus next, Instant at) {
        if (next == null || deleted() || !LeadLifecycle.MACHINE.allows(command, status(), next)) {
            String detail = deleted() ? "It was deleted; restore it first." : "It is " + status().code() + ".";
            throw Problem.of(SharedProblem.TRANSITION, "\"" + command + "\" is not possible now. " + detail);
        }
        return with(new Stage(next, command, at), assignment, activity, outcome);
    }

    private Lead with(Stage newStage, Assignment newAssignment, Activity newActivity, Outcome newOutcome) {
        return new Lead(
                id, version, newStage, facts, newAssignment, newActivity, score, newOutcome, createdAt, deletedAt);
    }
}
