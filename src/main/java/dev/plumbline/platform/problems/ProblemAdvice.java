package dev.plumbline.platform.problems;

import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** The one place where failures become answers. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final DatabaseProblems database;
    private final BodyProblems bodies;

    ProblemAdvice(DatabaseProblems database, BodyProblems bodies) {
        this.database = database;
        this.bodies = bodies;
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> known(Problem problem, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        Duration wait = problem.retryAfter();
        if (wait != null) {
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        }
        if (problem.code() == SharedProblem.SIGN_IN_REQUIRED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        ProblemBody body = ProblemBody.of(problem, RequestId.of(request));
        return ResponseEntity.status(body.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return known(bodies.unreadable(e), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> invalid(MethodArgumentNotValidException e, HttpServletRequest request) {
        return known(bodies.invalid(e), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> invalid(HandlerMethodValidationException e, HttpServletRequest request) {
        return known(bodies.invalid(e), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> wrongType(TypeMismatchException e, HttpServletRequest request) {
        return known(bodies.wrongType(e), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> incomplete(ServletRequestBindingException e, HttpServletRequest request) {
        return known(bodies.missing(e), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> brokenUpload(MultipartException e, HttpServletRequest request) {
        if (isOutOfSpace(e)) {
            return known(noSpace(), request);
        }
        boolean large = String.valueOf(e.getMessage()).contains("size");
        return known(
                large
                        ? Problem.of(SharedProblem.TOO_LARGE, "The file is larger than allowed.")
                        : Problem.of(SharedProblem.MALFORMED, "The upload broke off or is not a form with a file."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> method(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        ProblemBody body = ProblemBody.of(
                Problem.of(SharedProblem.METHOD, "This address takes: " + e.getSupportedHttpMethods() + "."),
                RequestId.of(request));
        return ResponseEntity.status(body.status())
                .headers(e.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> mediaType(HttpMediaTypeException e, HttpServletRequest request) {
        return known(Problem.of(SharedProblem.MEDIA_TYPE, "Send application/json here."), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return known(
                Problem.of(SharedProblem.NOT_ACCEPTABLE, "This address answers: " + e.getSupportedMediaTypes() + "."),
                request);
    }

    /** Parameters are read late by the server, some only here: from a form in the body. */
    @ExceptionHandler
    ResponseEntity<ProblemBody> unreadable(InvalidParameterException e, HttpServletRequest request) {
        return known(Problem.of(SharedProblem.MALFORMED, "The parameters cannot be read."), request);
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    ResponseEntity<ProblemBody> nothingHere(Exception e, HttpServletRequest request) {
        return known(Problem.notFound("address").get(), request);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<ProblemBody> stored(RuntimeException e, HttpServletRequest request) {
        Problem problem = database.of(e);
        return problem == null ? fault(e, request) : known(problem, request);
    }

    /** The reader has gone away: there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        log.debug("The client went away", e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemBody> fault(Exception e, HttpServletRequest request) {
        if (isOutOfSpace(e)) {
            return known(noSpace(), request);
        }
        String id = RequestId.of(request);
        log.error("Request {} failed", id, e);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemBody.fault(id));
    }

    private static Problem noSpace() {
        return Problem.of(SharedProblem.NO_SPACE, "Nothing was stored. Tell the operator to free space.");
    }

    /** Java says it in the system's words only. */
    private static boolean isOutOfSpace(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            String said = String.valueOf(t.getMessage());
            if (t instanceof IOException
                    && (said.contains("No space left") || said.contains("not enough space on the disk"))) {
                return true;
            }
        }
        return false;
    }
}
