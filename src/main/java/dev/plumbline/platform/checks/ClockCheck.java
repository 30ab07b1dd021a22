package dev.plumbline.platform.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** This machine's clock against the database's: deadlines, links and codes live by both. */
@Component
class ClockCheck implements Check {
    private static final Duration NOTICED = Duration.ofSeconds(5);

    /** Beyond this a code of a second factor, or a webhook's signature, is refused by whoever checks it. */
    private static final Duration HARMFUL = Duration.ofMinutes(1);

    private final StructureRepository structure;
    private final Clock clock;

    ClockCheck(StructureRepository structure, Clock clock) {
        this.structure = structure;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Finding look() {
        Duration skew = Duration.between(structure.server().now(), clock.instant());
        return finding(skew.abs()).with("aheadSeconds", skew.toSeconds());
    }

    private static Finding finding(Duration skew) {
        String what = "This machine's clock and the database's differ by " + skew.toSeconds() + " seconds.";
        if (skew.compareTo(HARMFUL) > 0) {
            return Finding.blocking(what, "Let both follow the same time servers (chrony, systemd-timesyncd).");
        }
        return skew.compareTo(NOTICED) > 0
                ? Finding.warning(what, "Let both follow the same time servers (chrony, systemd-timesyncd).")
                : Finding.well("It agrees with the database's.");
    }
}
