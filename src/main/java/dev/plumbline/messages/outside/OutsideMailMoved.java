package dev.plumbline.messages.outside;

import java.util.UUID;

/**
 * A mail about a record has left, arrived or come back; published in the transaction that notes it.
 *
 * @param kind of the record: {@code leads}
 */
public record OutsideMailMoved(String kind, UUID record) {}
