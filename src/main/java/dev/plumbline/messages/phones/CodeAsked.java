package dev.plumbline.messages.phones;

import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.util.UUID;

/** A code is to go to a number, which is theirs who say it. */
public record CodeAsked(MemberId member, UUID numberId, String ends, String code, Instant endsAt) {
    @Override
    public String toString() {
        return "CodeAsked[" + numberId + "]";
    }
}
