package dev.plumbline.platform.problems;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.platform.DatabaseRefusals;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.ProblemCode;
import dev.plumbline.shared.SharedProblem;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.stereotype.Component;

/** What PostgreSQL refuses, in the caller's words. */
@Component
class DatabaseProblems implements DatabaseRefusals {
    private static final Duration SOON = Duration.ofSeconds(1);

    /** Restricted (23001, since PostgreSQL 18) and violated. */
    private static final Set<String> FOREIGN_KEY = Set.of("23001", "23503");

    private final Map<String, ProblemCode> constraints;

    DatabaseProblems(List<ConstraintProblems> modules) {
        constraints = modules.stream()
                .flatMap(m -> m.byName().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public @Nullable Problem of(Throwable thrown) {
        if (thrown instanceof CommitInDoubt) {
            return Problem.later(
                    SharedProblem.UNAVAILABLE,
                    "The connection to the database was lost at the last moment, so it is not known whether this was"
                            + " stored. Repeat it with the same Idempotency-Key, or look first.",
                    SOON);
        }
        SQLException cause = sqlException(thrown);
        if (cause == null) {
            return isUnreachable(thrown) ? unavailable() : null;
        }
        String state = cause.getSQLState() == null ? "" : cause.getSQLState();
        return switch (state) {
            case "PL001" -> Problem.of(SharedProblem.TRANSITION, "The record's state does not allow this command.");
            case "PL002" -> Problem.of(SharedProblem.OTHER_PERSON, "Ask a colleague to take this step.");
            case "23001", "23503", "23505", "23514", "23P01" -> violated(cause);
            // Read only: the volume is nearly full.
            case "53100", "25006" ->
                Problem.of(SharedProblem.NO_SPACE, "Nothing was stored. Tell the operator to free space.");
            case "40001", "40P01", "55P03" ->
                Problem.later(SharedProblem.CONFLICT, "Another change was faster. Try again.", SOON);
            default -> isUnreachable(state) ? unavailable() : null;
        };
    }

    private @Nullable Problem violated(SQLException cause) {
        String name = cause instanceof PSQLException e && e.getServerErrorMessage() != null
                ? e.getServerErrorMessage().getConstraint()
                : null;
        ProblemCode code = name == null ? null : constraints.get(name);
        if (code != null) {
            return Problem.of(code, code.title() + ".");
        }
        return FOREIGN_KEY.contains(String.valueOf(cause.getSQLState())) ? dangling(cause) : null;
    }

    /** One statement of the standard for two things: what is referred to is not there, or cannot go. */
    private static Problem dangling(SQLException cause) {
        boolean inUse = cause instanceof PSQLException e
                && e.getServerErrorMessage() != null
                && String.valueOf(e.getServerErrorMessage().getDetail()).contains("still referenced");
        return inUse
                ? Problem.of(SharedProblem.CONFLICT, "Something else still refers to this record.")
                : Problem.of(SharedProblem.NOT_FOUND, "A record that the request names does not exist.");
    }

    private static Problem unavailable() {
        return Problem.later(SharedProblem.UNAVAILABLE, "Nothing was changed. Try again in a moment.", SOON);
    }

    /** Connection lost (08), too many (53), shutting down or cancelled (57), pool exhausted (no state). */
    private static boolean isUnreachable(String state) {
        return state.isEmpty() || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }

    private static boolean isUnreachable(Throwable thrown) {
        return thrown instanceof org.springframework.transaction.TransactionException;
    }

    private static @Nullable SQLException sqlException(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException e) {
                return e;
            }
        }
        return null;
    }
}
