package dev.plumbline.platform.problems;

import dev.plumbline.platform.Public;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the servlet container itself refuses, in the same form as everything else. */
@Controller
class FaultController implements ErrorController {
    private final ProblemWriter problems;

    FaultController(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    @Public("only the server dispatches here")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int refused = status instanceof Integer code ? code : 404;
        switch (refused) {
            case 405 -> problems.write(request, response, Problem.of(SharedProblem.METHOD, "Use another method here."));
            case 404 ->
                problems.write(request, response, Problem.notFound("address").get());
            case 413 ->
                problems.write(
                        request, response, Problem.of(SharedProblem.TOO_LARGE, "The request is larger than allowed."));
            default -> {
                if (refused < 500) {
                    problems.write(
                            request, response, Problem.of(SharedProblem.MALFORMED, "The request cannot be read."));
                } else {
                    problems.write(response, ProblemBody.fault(RequestId.of(request)));
                }
            }
        }
    }
}
