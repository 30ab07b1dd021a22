package dev.plumbline.documents.review;

import dev.plumbline.documents.DocumentId;
import java.util.UUID;

/**
 * What a version in a list belongs to.
 *
 * @param kind       of the document: see the list of kinds
 * @param recordKind {@code leads}
 * @param recordName what the record is called
 * @param link       where it is on the screen
 */
record ListedDocument(
        DocumentId id, String name, String kind, String recordKind, UUID record, String recordName, String link) {}
