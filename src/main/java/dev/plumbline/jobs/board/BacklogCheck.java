package dev.plumbline.jobs.board;

import dev.plumbline.platform.Check;
import dev.plumbline.platform.Finding;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How long work waits for somebody to do it. */
@Component
class BacklogCheck implements Check {
    private static final Duration SLOW = Duration.ofMinutes(5);

    /** Nobody works any more, or far too few do: mail and checkpoints are as late. */
    private static final Duration STANDING = Duration.ofHours(1);

    private final BacklogRepository backlog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BacklogCheck(BacklogRepository backlog, TransactionTemplate transaction, Clock clock) {
        this.backlog = backlog;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public Finding look() {
        BacklogRepository.Backlog waiting = transaction.execute(status -> backlog.due(clock.instant()));
        Duration oldest =
                waiting.oldest() == null ? Duration.ZERO : Duration.between(waiting.oldest(), clock.instant());
        return finding(oldest).with("due", waiting.due()).with("oldestSeconds", oldest.toSeconds());
    }

    static Finding finding(Duration oldest) {
        String what = "The oldest job waits for " + oldest.toMinutes() + " minutes.";
        String fix = "See that a server with plumbline.jobs.run=true works here, and what its jobs page says.";
        if (oldest.compareTo(STANDING) > 0) {
            return Finding.blocking(what, fix);
        }
        return oldest.compareTo(SLOW) > 0 ? Finding.warning(what, fix) : Finding.well("Jobs begin in time.");
    }
}
