package dev.plumbline.documents.versions;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document.
 *
 * @param number     1 for the first
 * @param type       what it is, in words, found from its bytes
 * @param preview    whether a browser can show it
 * @param picture    whether there is a small picture of it
 * @param scanDetail which engine looked for malware, or what it found
 * @param reviewedBy who verified or rejected it; absent while nobody has
 * @param proof      what it proves; absent unless it was verified
 * @param reason     why it was rejected; absent unless it was
 */
public record VersionView(
        DocumentVersionId id,
        long version,
        DocumentId document,
        int number,
        VersionStatus status,
        String fileName,
        String mediaType,
        String type,
        long bytes,
        String sha256,
        boolean preview,
        boolean picture,
        Colleague addedBy,
        Instant addedAt,
        ScanResult scan,
        @Nullable String scanDetail,
        @Nullable Colleague reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable Proof proof,
        @Nullable String reason,
        List<CommandView> commands)
        implements Versioned {}
