package dev.plumbline.platform.checks;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import dev.plumbline.platform.SteadyClock;
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
    private final SteadyClock machine;

    ClockCheck(StructureRepository structure, Clock clock, SteadyClock machine) {
        this.structure = structure;
        this.clock = clock;
        this.machine = machine;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public Finding look() {
        Duration moved = machine.moved();
        if (moved.abs().compareTo(HARMFUL) > 0) {
            return Finding.blocking(
                            "The clock of this machine was moved by " + moved.toSeconds()
                                    + " seconds while the server runs, which goes on by its own.",
                            "Set the clock right, or restart the server if it is right now.")
                    .with("movedSeconds", moved.toSeconds());
        }
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
