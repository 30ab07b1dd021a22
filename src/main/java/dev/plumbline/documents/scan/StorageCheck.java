package dev.plumbline.documents.scan;

import dev.plumbline.documents.store.Contents;
import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.shared.Ids;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** Whether the storage of documents takes, gives back and takes away: an object of a few bytes goes there and away each time. */
@Component
class StorageCheck implements Check {
    private static final Logger log = LoggerFactory.getLogger(StorageCheck.class);

    /** No look lasts as long, whatever the storage's clock says: who left an object before that does not come back to it. */
    private static final Duration STALE = Duration.ofDays(1);

    private final Contents contents;
    private final Clock clock;
    private final String process;

    StorageCheck(Contents contents, Clock clock, Ids ids) {
        this.contents = contents;
        this.clock = clock;
        this.process = ids.next().toString();
    }

    @Override
    public String name() {
        return "storage";
    }

    @Override
    public Finding look() {
        try {
            contents.probe(process, clock.instant().minus(STALE));
            return Finding.well("It takes, gives back and takes away.");
        } catch (IOException | SdkException e) {
            log.warn("The storage of documents cannot be used", e);
            return Finding.blocking(
                            "The storage of documents cannot be used: no document can be added, and perhaps none opened.",
                            "See that the folder \"files\" of the data folder can be written to and has room, or that this machine"
                                    + " reaches the S3 server and may write to, read from and delete in the bucket.")
                    .with("why", why(e));
        }
    }

    /** Without the place, which is a setting. */
    private static String why(Exception failure) {
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        if (failure.getClass() == IOException.class && failure.getCause() == null) {
            // Of the system, of what was written to an open file; or ours.
            return String.valueOf(failure.getMessage());
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof SdkServiceException refused
                ? "status " + refused.statusCode()
                : root.getClass().getSimpleName();
    }
}
