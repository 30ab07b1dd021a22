package dev.plumbline.documents;

/**
 * A version of a document of a record, as who sees it reads of it.
 *
 * @param name   of the document
 * @param number of the version within it
 * @param filed  false for a document that was removed
 * @param opens  whether it can be opened: neither in quarantine nor infected nor erased
 */
public record RecordVersion(
        DocumentVersionId id, DocumentId document, String name, int number, boolean filed, boolean opens) {}
