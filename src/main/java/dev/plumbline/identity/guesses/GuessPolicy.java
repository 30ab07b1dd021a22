package dev.plumbline.identity.guesses;

import java.time.Duration;

/** How long to wait after so many wrong guesses in a row. */
enum GuessPolicy {
    /** Guesses at one secret: no quarter of an hour holds more than nine, and a hundred in all end it. */
    SECRET {
        @Override
        Duration after(int failures) {
            return failures < GROWING.length ? GROWING[failures] : GROWING[GROWING.length - 1];
        }

        @Override
        boolean isOver(int failures) {
            return failures >= IN_ALL;
        }

        @Override
        boolean forgets() {
            return false;
        }
    },

    /** Wrong guesses from one address at whomever: an office may be behind it, so this only slows down. */
    ADDRESS {
        @Override
        Duration after(int failures) {
            if (failures < 20) {
                return Duration.ZERO;
            }
            if (failures < 50) {
                return Duration.ofSeconds(1);
            }
            return failures < 100 ? Duration.ofSeconds(10) : Duration.ofMinutes(1);
        }

        @Override
        boolean isOver(int failures) {
            return false;
        }

        @Override
        boolean forgets() {
            return true;
        }
    };

    /** NIST SP 800-63B: no more than a hundred failures in a row before another channel is needed. */
    static final int IN_ALL = 100;

    /** An address that was quiet for so long starts anew. */
    static final Duration QUIET = Duration.ofHours(1);

    private static final Duration[] GROWING = {
        Duration.ZERO,
        Duration.ZERO,
        Duration.ZERO,
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofSeconds(90),
        Duration.ofMinutes(3),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15)
    };

    abstract Duration after(int failures);

    /** Whether waiting does not help any more. */
    abstract boolean isOver(int failures);

    abstract boolean forgets();
}
