package dev.plumbline.compliance.board;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.LegalDay;
import dev.plumbline.compliance.obligations.Outlooks;
import dev.plumbline.compliance.obligations.Reckoned;
import dev.plumbline.platform.Live;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what the board reads: reckons anew what was written of, and looks further ahead as days go by. One transaction for
 * some hundreds of properties takes their marks and replaces what was reckoned, so that a crash leaves both or neither.
 */
@Component
public class OutlookKeeper {
    /** Marks at once: at most so many properties. */
    static final int BATCH = 300;

    /** Further than the board is read, so that a property is looked at anew about once a month. */
    private static final int AHEAD = DutyBoard.DAYS + 34;

    static final String ACTION = "outlook.reckon";

    private enum Turn {
        MORE,
        DONE,
        ELSEWHERE
    }

    private final OutlookRepository kept;
    private final DeadlineRepository deadlines;
    private final Outlooks outlooks;
    private final Live live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutlookKeeper(
            OutlookRepository kept,
            DeadlineRepository deadlines,
            Outlooks outlooks,
            Live live,
            TransactionTemplate transaction,
            Clock clock) {
        this.kept = kept;
        this.deadlines = deadlines;
        this.outlooks = outlooks;
        this.live = live;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** For every firm with marks; called in the scope of the platform. */
    void reckonAll() {
        String request = Scope.current().request();
        List<FirmId> firms = Objects.requireNonNull(transaction.execute(status -> kept.waiting()));
        List<RuntimeException> failures = new ArrayList<>();
        for (FirmId firm : firms) {
            try {
                Scope.job(firm, ACTION, request).run(this::reckon);
            } catch (RuntimeException e) {
                // One firm's trouble must not keep the others from their turn; it is told when all had it.
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
    }

    /** Until nothing waits in the current firm, or another node reckons it: then false. Opens its own transactions. */
    public boolean reckon() {
        Turn turn = Turn.MORE;
        while (turn == Turn.MORE) {
            turn = Objects.requireNonNull(transaction.execute(status -> reckonSome()));
        }
        return turn == Turn.DONE;
    }

    private Turn reckonSome() {
        if (!kept.alone()) {
            return Turn.ELSEWHERE;
        }
        Set<PropertyId> properties = kept.take(BATCH);
        if (properties.isEmpty()) {
            return Turn.DONE;
        }
        Instant now = clock.instant();
        LocalDate today = LegalDay.of(now);
        Reckoned found = outlooks.of(properties, today, today.plusDays(AHEAD));
        kept.replace(properties, found.outlooks(), Outlooks.rules());
        deadlines.replace(properties, found.deadlines(), now);
        live.changed(DutyBoardConfiguration.TOPIC, properties.iterator().next(), 0);
        return Turn.MORE;
    }

    /**
     * In the current firm: what reaches no year ahead any more, was reckoned by other rules, or has changed by itself since, is
     * marked to be reckoned anew. The board needs the last of these for nothing; deadlines are those of the day of reckoning.
     */
    public void refresh() {
        LocalDate today = LegalDay.of(clock.instant());
        transaction.executeWithoutResult(status -> {
            kept.mark(today.plusDays(DutyBoard.DAYS + 1), Outlooks.rules());
            kept.markTurned(today);
        });
    }
}
