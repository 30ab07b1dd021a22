package dev.plumbline.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Version 7 ids (RFC 9562, section 5.7): 48 bits of milliseconds, the rest random. */
public final class TimeOrderedIds implements Ids {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000 | (random.nextLong() & 0x0FFF);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
