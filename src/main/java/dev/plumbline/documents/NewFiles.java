package dev.plumbline.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Files that other modules take in at entrances of their own. */
public interface NewFiles {
    /**
     * A file as it comes.
     *
     * @param name  as the sender calls it: shown and never used
     * @param bytes how long it is said to be; one that is longer or shorter is refused
     */
    record Sent(String name, long bytes, InputStream content) {}

    /**
     * Makes a document of a file that firm and client see: looked at, sealed, stored and waiting for the scan, as any other. In
     * transactions of its own, for a caller who may add documents to the record.
     *
     * @param kind   code of the record's kind
     * @param record that it is to hang on
     * @param as     code of the kind of document
     * @throws dev.plumbline.shared.Problem {@code document.content-refused}, {@code document.room-full}, {@code upload.limit},
     *     {@code upload.incomplete} or {@code request.too-large}, with what to do
     */
    DocumentVersionId add(String kind, UUID record, String as, Sent file) throws IOException;
}
