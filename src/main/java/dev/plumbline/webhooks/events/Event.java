package dev.plumbline.webhooks.events;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a record. It says what and to which; whoever needs the record asks for it, and sees what they
 * may see then.
 *
 * @param id        the same as of the entry in the audit log, and in each delivery: by it a receiver knows what it had
 * @param timestamp when it happened
 */
public record Event(UUID id, String type, Instant timestamp, EventData data) {

    /**
     * @param record what kind of record
     * @param href   where the API shows it
     * @param action what was done, as in the audit log
     * @param leaf   its number in the audit log, for a proof; also its place in the order
     */
    public record EventData(String record, UUID id, String href, String action, long leaf) {}
}
