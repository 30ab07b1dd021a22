package dev.plumbline.documents;

/**
 * A version of a document of a record, as who sees it reads of it.
 *
 * @param name   of the document
 * @param file   as who sent it calls it
 * @param number of the version within it
 * @param filed  false for a document that was removed
 * @param opens  whether it can be opened: neither in quarantine nor infected nor erased
 */
public record RecordVersion(
        DocumentVersionId id,
        DocumentId document,
        String name,
        String file,
        int number,
        boolean filed,
        boolean opens) {}
