package dev.plumbline.platform.problems;

import dev.plumbline.platform.json.TextProblem;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where in a request body the fault is, as a JSON pointer. */
@Component
class BodyProblems {

    Problem unreadable(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof BodyTooLarge) {
            return Problem.of(SharedProblem.TOO_LARGE, "The body is larger than this address takes.");
        }
        if (e.getCause() instanceof StreamReadException syntax) {
            return Problem.of(SharedProblem.MALFORMED, "The body is not valid JSON" + place(syntax) + ".");
        }
        if (e.getCause() instanceof UnrecognizedPropertyException unknown) {
            return field(pointer(unknown), "unknown", "There is no field \"" + unknown.getPropertyName() + "\" here.");
        }
        if (e.getCause() instanceof TextProblem text) {
            return field(pointer(text), text.code(), text.message());
        }
        if (e.getCause() instanceof DatabindException binding) {
            return field(pointer(binding), "type", "This value has the wrong type or is not one of the allowed ones.");
        }
        return Problem.of(SharedProblem.MALFORMED, "The body is missing or cannot be read.");
    }

    Problem invalid(MethodArgumentNotValidException e) {
        List<FieldProblem> errors = new ArrayList<>();
        for (FieldError error : e.getBindingResult().getFieldErrors()) {
            errors.add(of(error));
        }
        e.getBindingResult()
                .getGlobalErrors()
                .forEach(error -> errors.add(
                        new FieldProblem("", code(error.getCode()), String.valueOf(error.getDefaultMessage()))));
        return Problem.of(SharedProblem.INVALID, summary(errors), errors);
    }

    /** A text that cannot be read as the member's type came by the query; Spring's message would name Java types. */
    private static FieldProblem of(FieldError error) {
        return error.isBindingFailure()
                ? new FieldProblem("query:" + error.getField(), "type", "This value has the wrong form.")
                : new FieldProblem(
                        "/"
                                + error.getField()
                                        .replace('.', '/')
                                        .replace("[", "/")
                                        .replace("]", ""),
                        code(error.getCode()),
                        String.valueOf(error.getDefaultMessage()));
    }

    Problem invalid(HandlerMethodValidationException e) {
        List<FieldProblem> errors = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                "query:" + result.getMethodParameter().getParameterName(),
                                "invalid",
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return Problem.of(SharedProblem.INVALID, summary(errors), errors);
    }

    private static Problem field(String pointer, String code, String message) {
        return Problem.field(pointer, code, message);
    }

    private static String code(@org.jspecify.annotations.Nullable String constraint) {
        return constraint == null ? "invalid" : constraint.toLowerCase(java.util.Locale.ROOT);
    }

    private static String summary(List<FieldProblem> errors) {
        return errors.size() == 1 ? errors.getFirst().message() : errors.size() + " fields are not valid.";
    }

    private static String place(StreamReadException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
