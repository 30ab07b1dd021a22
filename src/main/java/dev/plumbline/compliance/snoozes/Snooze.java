package dev.plumbline.compliance.snoozes;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That reminders of a duty are silent.
 *
 * @param version how many entries it has
 */
record Snooze(SnoozeId id, long version, PropertyId property, Terms terms, Entry entry) {
    /**
     * @param subject the id of the appliance or the tenancy; empty for the property
     * @param until   the first day on which reminders come again
     */
    record Terms(String rule, String subject, LocalDate until, String reason) {}

    record Entry(UUID id, SnoozeAct act, MemberId by, Instant at) {}

    Snooze resumed(Entry next) {
        return new Snooze(id, version + 1, property, terms, next);
    }

    boolean isOf(String rule, String subject) {
        return terms.rule().equals(rule) && terms.subject().equals(subject);
    }
}
