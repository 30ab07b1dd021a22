package dev.plumbline.platform.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the embedded database's volume is nearly full. A PostgreSQL that cannot write its log stops altogether; so the
 * application stops writing before, goes on reading, and has the log made short once: what the database itself still
 * writes then goes into old files of it.
 */
final class FreeSpace {
    private static final Logger log = LoggerFactory.getLogger(FreeSpace.class);

    /** Four segments of PostgreSQL's log: for what is running when it gets short, and for signing in meanwhile. */
    static final long RESERVE = 64L << 20;

    private static final long LOOK_EVERY = Duration.ofMillis(500).toNanos();

    private final Path folder;
    private final Runnable whenTight;
    private final AtomicLong nextLook = new AtomicLong(System.nanoTime());
    private volatile boolean tight;

    /** Does what is to be done when space gets short beside whoever asks, for it may take a while. */
    FreeSpace(Path folder, Runnable whenTight) {
        this.folder = folder;
        this.whenTight = whenTight;
    }

    boolean isTight() {
        long due = nextLook.get();
        long now = System.nanoTime();
        if (now - due >= 0 && nextLook.compareAndSet(due, now + LOOK_EVERY)) {
            look();
        }
        return tight;
    }

    private void look() {
        boolean before = tight;
        try {
            tight = Files.getFileStore(folder).getUsableSpace() < RESERVE;
        } catch (IOException e) {
            log.warn("The free space of {} cannot be told", folder, e);
        }
        if (tight && !before) {
            log.error("Less than {} MB are free for {}: firms can read but not write", RESERVE >> 20, folder);
            Thread.ofVirtual().name("free-space").start(whenTight);
        } else if (before && !tight) {
            log.warn("There is space again for {}", folder);
        }
    }
}
