package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.UploadId;
import dev.plumbline.shared.MemberId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One content of a document. What it is never changes; what people and machines say of it does.
 *
 * @param number 1 for the document's first
 * @param scan   what the search for malware came to
 * @param review what a person said of it; null while nobody has
 */
public record DocumentVersion(
        DocumentVersionId id,
        long version,
        DocumentId document,
        int number,
        VersionStatus status,
        Content content,
        Scan scan,
        @Nullable Review review) {
    /** A document has at most so many. */
    public static final int MAX = 500;

    /**
     * What was put there, by whom.
     *
     * @param fileName  as who sent it calls it
     * @param mediaType found from the bytes
     * @param label     the same in words
     * @param bytes     how long it is
     * @param sha256    of its bytes, in hexadecimal digits
     * @param stored    the name under which it is stored
     * @param preview   whether a browser can show it
     * @param pictured  whether there is a small picture of it
     */
    public record Content(
            UploadId upload,
            String fileName,
            String mediaType,
            String label,
            long bytes,
            String sha256,
            String stored,
            boolean preview,
            boolean pictured,
            MemberId addedBy,
            Instant addedAt) {}

    /** @param detail which engine looked, or what it found; null while it is pending or when nothing looked */
    public record Scan(
            ScanResult result,
            @Nullable String detail,
            @Nullable Instant at) {
        public static final Scan PENDING = new Scan(ScanResult.PENDING, null, null);
    }

    /**
     * What a person said of it.
     *
     * @param proof  what it proves; null when it was rejected
     * @param reason   why it was rejected; null when it was verified
     */
    public record Review(
            MemberId by,
            Instant at,
            @Nullable Proof proof,
            @Nullable String reason) {}

    public boolean addedBy(@Nullable MemberId member) {
        return content.addedBy().equals(member);
    }
}
