package dev.plumbline.operations.statements;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In the platform's scope. */
@Service
class Statements {
    private static final int MOST = 100;

    private final StatementRepository repository;

    Statements(StatementRepository repository) {
        this.repository = repository;
    }

    /**
     * What the database counted of the application's statements.
     *
     * @param reason     why nothing is counted
     * @param fix        what to do about that
     * @param since      when the first was counted
     * @param count      how many there are
     * @param statements the first 100
     */
    record StatementBoard(
            StatementState state,
            @Nullable String reason,
            @Nullable String fix,
            @Nullable Instant since,
            long count,
            List<Statement> statements) {}

    @Transactional(readOnly = true)
    public StatementBoard board(StatementOrder order) {
        StatementState state = repository.state();
        StatementRepository.First first = state == StatementState.COUNTED
                ? repository.first(order, MOST)
                : new StatementRepository.First(List.of(), 0, null);
        return new StatementBoard(state, state.reason(), state.fix(), first.since(), first.ofAll(), first.statements());
    }
}
