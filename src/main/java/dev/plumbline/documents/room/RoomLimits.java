package dev.plumbline.documents.room;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the documents of one firm may take.
 *
 * @param gigabytes of all versions together, each of a thousand million bytes
 * @param versions  at most so many
 */
@ConfigurationProperties("plumbline.documents.room")
record RoomLimits(
        @DefaultValue("100") long gigabytes,
        @DefaultValue("1000000") long versions) {
    static final long GIGABYTE = 1_000_000_000;

    RoomLimits {
        if (gigabytes < 1 || gigabytes > Long.MAX_VALUE / GIGABYTE || versions < 1) {
            throw new IllegalArgumentException("plumbline.documents.room has to leave room for documents");
        }
    }

    long bytes() {
        return gigabytes * GIGABYTE;
    }
}
