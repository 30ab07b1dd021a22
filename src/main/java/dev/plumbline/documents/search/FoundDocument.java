package dev.plumbline.documents.search;

import java.util.UUID;

/**
 * A document that has the words, as far as it is known before its record is asked.
 *
 * @param current the version that is shown
 * @param rank    as that of {@link dev.plumbline.records.RecordHit}
 */
record FoundDocument(UUID id, String name, String recordKind, UUID record, UUID current, double rank) {}
