package dev.plumbline.compliance.access;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as it was known at some time.
 *
 * @param version how many entries it had then
 */
record AccessAttempt(AccessAttemptId id, long version, PropertyId property, Tried tried, Entry entry) {
    /** @param subject the id of the appliance or the tenancy that the duty is about; empty for the property */
    record Tried(
            String rule,
            String subject,
            LocalDate on,
            AccessWay way,
            AccessOutcome outcome,
            @Nullable String note) {}

    record Entry(UUID id, AccessAct act, MemberId by, Instant at) {}

    boolean stands() {
        return entry.act() == AccessAct.RECORDED;
    }

    AccessAttempt withdrawn(Entry next) {
        return new AccessAttempt(id, version + 1, property, tried, next);
    }
}
