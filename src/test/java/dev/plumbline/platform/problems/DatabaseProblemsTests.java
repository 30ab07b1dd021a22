package dev.plumbline.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.ConstraintProblems;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.ProblemCode;
import dev.plumbline.shared.SharedProblem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

class DatabaseProblemsTests {
    private final DatabaseProblems problems =
            new DatabaseProblems(List.of(new ConstraintProblems(Map.of("known_fkey", SharedProblem.STALE))));

    @Test
    void aRecordThatIsNotThereIsNotFoundWhateverTheConstraintIsCalled() {
        assertThat(code("23503", "some_fkey", "Key (firm_id, team_id)=(1, 2) is not present in table \"team\"."))
                .isEqualTo(SharedProblem.NOT_FOUND);
    }

    @Test
    void aRecordThatIsInUseIsAConflict() {
        String detail = "Key (firm_id, id)=(1, 2) is still referenced from table \"lead\".";
        assertThat(code("23503", "some_fkey", detail)).isEqualTo(SharedProblem.CONFLICT);
        assertThat(code("23001", "some_fkey", detail)).isEqualTo(SharedProblem.CONFLICT);
    }

    @Test
    void aConstraintThatHasAProblemOfItsOwnKeepsIt() {
        assertThat(code("23503", "known_fkey", "Key (a)=(1) is not present in table \"t\"."))
                .isEqualTo(SharedProblem.STALE);
    }

    @Test
    void anyOtherConstraintIsAFaultOfOurs() {
        assertThat(problems.of(refused("23514", "some_check", "Failing row contains (1).")))
                .isNull();
    }

    private ProblemCode code(String state, String constraint, String detail) {
        Problem problem = problems.of(refused(state, constraint, detail));
        assertThat(problem).isNotNull();
        return problem.code();
    }

    /** As the server sends it: fields by their letter (PostgreSQL documentation, "Error and Notice Message Fields"). */
    private static DataIntegrityViolationException refused(String state, String constraint, String detail) {
        String message = "C" + state + "\0n" + constraint + "\0D" + detail + "\0Mrefused\0\0";
        return new DataIntegrityViolationException("refused", new PSQLException(new ServerErrorMessage(message)));
    }
}
