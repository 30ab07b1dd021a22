package dev.plumbline.sales.interactions;

import dev.plumbline.sales.leads.Lead;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing said or done.
 *
 * @param occurredAt when; null for now
 * @param seconds    how long it took
 */
public record Interaction(
        Kind kind,
        Direction direction,
        @Nullable Outcome outcome,
        @Nullable String subject,
        @Nullable String content,
        @Nullable Integer seconds,
        @Nullable Instant occurredAt) {

    /** Whether a call reached them only its outcome tells. */
    private static final Set<Kind> TOLD_BY_OUTCOME = EnumSet.of(Kind.PHONE_CALL, Kind.VIDEO_CALL, Kind.LIVE_CHAT);

    public Interaction {
        if (outcome == null && direction != Direction.INTERNAL && TOLD_BY_OUTCOME.contains(kind)) {
            throw Problem.field(
                    "/outcome", "required", "Say how it ended: whether a call reached them only that tells.");
        }
    }

    public enum Kind implements Coded {
        PHONE_CALL,
        EMAIL,
        SMS,
        IN_PERSON_MEETING,
        VIDEO_CALL,
        SITE_VISIT,
        NOTE,
        VOICEMAIL,
        SOCIAL_MEDIA,
        LIVE_CHAT,
        ENQUIRY
    }

    public enum Direction implements Coded {
        INBOUND,
        OUTBOUND,
        INTERNAL
    }

    public enum Outcome implements Coded {
        SUCCESSFUL,
        NO_ANSWER,
        LEFT_VOICEMAIL,
        SCHEDULED_CALLBACK,
        SCHEDULED_APPOINTMENT,
        QUOTE_REQUESTED,
        OBJECTION_HANDLED,
        NOT_INTERESTED,
        FOLLOW_UP_REQUIRED
    }

    /** Another enquiry of somebody who is a lead already. */
    public static Interaction enquiry(Lead.Facts facts) {
        return new Interaction(
                Kind.ENQUIRY,
                Direction.INBOUND,
                null,
                "Enquired again by " + facts.origin().source().code().replace('_', ' '),
                facts.need().description(),
                null,
                null);
    }

    /** A row of a file about somebody who is a lead already: it says nothing of what they did. */
    static Interaction imported(Lead.Facts facts) {
        return new Interaction(
                Kind.NOTE,
                Direction.INTERNAL,
                null,
                "In an imported file again",
                facts.need().description(),
                null,
                null);
    }

    /**
     * What it means for the promise. A conversation reaches them whoever began it; what we write reaches them when it is
     * sent; what they write, a message on a machine and a call into the void do not.
     */
    public Lead.Touch touch() {
        if (kind == Kind.NOTE || direction == Direction.INTERNAL) {
            return Lead.Touch.NONE;
        }
        boolean missed = outcome == Outcome.NO_ANSWER || outcome == Outcome.LEFT_VOICEMAIL;
        boolean ours = direction == Direction.OUTBOUND;
        return switch (kind) {
            case NOTE -> Lead.Touch.NONE;
            case ENQUIRY -> Lead.Touch.THEIRS;
            case VOICEMAIL -> ours ? Lead.Touch.ATTEMPT : Lead.Touch.THEIRS;
            case EMAIL, SMS, SOCIAL_MEDIA ->
                !ours ? Lead.Touch.THEIRS : missed ? Lead.Touch.ATTEMPT : Lead.Touch.REACHED;
            case PHONE_CALL, VIDEO_CALL, IN_PERSON_MEETING, SITE_VISIT, LIVE_CHAT ->
                !missed ? Lead.Touch.REACHED : ours ? Lead.Touch.ATTEMPT : Lead.Touch.THEIRS;
        };
    }
}
