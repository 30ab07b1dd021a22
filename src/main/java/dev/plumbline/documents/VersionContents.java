package dev.plumbline.documents;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of versions of documents, for modules that hand them out. */
public interface VersionContents {
    /**
     * Writes what a version holds, if the caller may open it; it is in the log as when it is opened by itself. In transactions of
     * its own.
     *
     * @param out stays open
     * @throws dev.plumbline.shared.Problem when the caller does not see it, or it cannot be opened
     */
    void write(DocumentVersionId id, OutputStream out) throws IOException;
}
