package dev.plumbline.documents.uploads;

import dev.plumbline.documents.UploadId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;

/**
 * A file on its way here.
 *
 * @param member   who sends it, and who alone may make something of it
 * @param fileName as the sender calls it: shown and never used
 * @param bytes    how long the whole file is
 * @param received how much of it is here for good
 */
public record Upload(
        UploadId id, long version, MemberId member, String fileName, long bytes, long received, Instant createdAt) {
    public boolean complete() {
        return received == bytes;
    }
}
