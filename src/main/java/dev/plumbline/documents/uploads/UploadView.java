package dev.plumbline.documents.uploads;

import dev.plumbline.documents.UploadId;
import dev.plumbline.shared.Versioned;
import java.time.Instant;

/**
 * A file on its way here, as its sender sees it.
 *
 * @param received  how many of its bytes are here; the next part begins there
 * @param expiresAt when it is forgotten unless a document was made of it
 */
record UploadView(
        UploadId id, long version, String fileName, long bytes, long received, Instant createdAt, Instant expiresAt)
        implements Versioned {}
