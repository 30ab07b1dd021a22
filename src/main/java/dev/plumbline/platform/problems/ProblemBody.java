package dev.plumbline.platform.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Requirement;
import dev.plumbline.shared.SharedProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details with our members. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String requestId,
        List<FieldProblem> errors,
        @Nullable List<Requirement> readiness) {

    static ProblemBody of(Problem problem, String requestId) {
        Readiness readiness = problem.readiness();
        return new ProblemBody(
                "/docs/errors#" + problem.code().code(),
                problem.code().title(),
                problem.code().kind().status(),
                problem.detail(),
                problem.code().code(),
                requestId,
                problem.errors(),
                readiness == null ? null : readiness.requirements());
    }

    /** A fault of ours: no more than the id, which finds it in our log. */
    static ProblemBody fault(String requestId) {
        return new ProblemBody(
                "/docs/errors#" + SharedProblem.FAULT.code(),
                SharedProblem.FAULT.title(),
                SharedProblem.FAULT.kind().status(),
                "Nothing was changed. Try again; if it stays, tell us the request id.",
                SharedProblem.FAULT.code(),
                requestId,
                List.of(),
                null);
    }
}
