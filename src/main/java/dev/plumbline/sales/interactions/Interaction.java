package dev.plumbline.sales.interactions;

import dev.plumbline.sales.leads.Lead;
import dev.plumbline.shared.Coded;
import java.time.Instant;
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

    /**
     * What it means for the promise. An answer to the lead, spoken or written, reaches them; a call into the void is an
     * attempt; what the lead does, or what we only note, is neither.
     */
    public Lead.Touch touch() {
        boolean silent = kind == Kind.NOTE || direction == Direction.INTERNAL;
        if (silent) {
            return Lead.Touch.NONE;
        }
        if (kind == Kind.ENQUIRY) {
            return Lead.Touch.THEIRS;
        }
        boolean missed = kind == Kind.VOICEMAIL || outcome == Outcome.NO_ANSWER || outcome == Outcome.LEFT_VOICEMAIL;
        return missed ? Lead.Touch.ATTEMPT : Lead.Touch.REACHED;
    }
}
