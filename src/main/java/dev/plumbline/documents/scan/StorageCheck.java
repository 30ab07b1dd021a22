package dev.plumbline.documents.scan;

import dev.plumbline.documents.store.Contents;
import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.exception.SdkException;

/** Whether the storage of documents answers. */
@Component
class StorageCheck implements Check {
    private static final Logger log = LoggerFactory.getLogger(StorageCheck.class);

    private final Contents contents;

    StorageCheck(Contents contents) {
        this.contents = contents;
    }

    @Override
    public String name() {
        return "storage";
    }

    @Override
    public Finding look() {
        try {
            contents.reach();
            return Finding.well("It answers.");
        } catch (IOException | UncheckedIOException | SdkException e) {
            log.warn("The storage of documents cannot be read", e);
            return Finding.blocking(
                    "The storage of documents does not answer: no document can be opened or added.",
                    "See that the data folder is there, or that this machine reaches the S3 server and may use the bucket.");
        }
    }
}
