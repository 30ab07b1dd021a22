package dev.plumbline.documents.store;

import dev.plumbline.shared.FirmId;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/** Where sealed contents lie. Under a name there is a whole one or none, whatever fails meanwhile. */
interface Storage {
    /** When this returns it survives a loss of power; it takes the place of what has the name. The file may be gone. */
    void put(FirmId firm, String name, Path sealed) throws IOException;

    /** @throws ContentMissing when there is none */
    SeekableByteChannel open(FirmId firm, String name) throws IOException;

    /** When this returns it is gone, also after a loss of power. */
    void erase(FirmId firm, String name) throws IOException;

    /** Names of what was last put before an instant, found as the stream goes on; failures are unchecked. */
    Stream<String> names(FirmId firm, Instant before) throws IOException;

    /** Takes away what was begun before an instant and never became a content. */
    void sweep(Instant before) throws IOException;
}
