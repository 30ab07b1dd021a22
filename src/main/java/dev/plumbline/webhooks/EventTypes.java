package dev.plumbline.webhooks;

import java.util.List;

/**
 * What can be told of one kind of record: a bean of the module that has the records.
 *
 * @param record  {@code lead}
 * @param subject schema and table, as the log names them
 * @param address where the API shows one, before its id: {@code /api/v1/sales/leads/}
 * @param all     an entry of the log is an event of the first type that it means
 */
public record EventTypes(String record, String subject, String address, List<EventType> all) {
    public EventTypes {
        all = List.copyOf(all);
    }

    public static EventTypes of(String record, String subject, String address, EventType... all) {
        return new EventTypes(record, subject, address, List.of(all));
    }
}
