package dev.plumbline.records;

import java.util.UUID;

/**
 * Names a record of any kind.
 *
 * @param kind code of its kind: {@code leads}
 */
public record RecordRef(String kind, UUID id) {}
