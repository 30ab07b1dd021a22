package dev.plumbline.platform.problems;

import dev.plumbline.platform.Moments;
import dev.plumbline.platform.json.TextProblem;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where in a request the fault is: a JSON pointer into the body, or the name of a part of the address. */
@Component
class BodyProblems {
    private static final String WRONG_FORM = "This value has the wrong form.";

    Problem unreadable(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof BodyRefused refused) {
            return refused.problem();
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
            if (binding.getCause() instanceof Problem refused) {
                return refused.within(pointer(binding));
            }
            return field(pointer(binding), "type", "This value has the wrong type or is not one of the allowed ones.");
        }
        return Problem.of(SharedProblem.MALFORMED, "The body is missing or cannot be read.");
    }

    Problem missing(ServletRequestBindingException e) {
        String at = switch (e) {
            case MissingServletRequestParameterException query -> "query:" + query.getParameterName();
            case MissingRequestHeaderException header -> "header:" + header.getHeaderName();
            default -> "";
        };
        return at.isEmpty()
                ? Problem.of(SharedProblem.MALFORMED, "Something that this address needs is missing.")
                : field(at, "required", "This is missing.");
    }

    Problem invalid(MethodArgumentNotValidException e) {
        boolean body = e.getParameter().hasParameterAnnotation(RequestBody.class);
        List<FieldProblem> errors = new ArrayList<>();
        for (FieldError error : e.getBindingResult().getFieldErrors()) {
            errors.add(of(error, body));
        }
        e.getBindingResult()
                .getGlobalErrors()
                .forEach(error -> errors.add(new FieldProblem(
                        "", FieldCodes.of(error.getCode()), String.valueOf(error.getDefaultMessage()))));
        // The validator finds them in any order; the same question has the same answer.
        errors.sort(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::code));
        return Problem.of(SharedProblem.INVALID, summary(errors), errors);
    }

    /** Spring's own message for a text that cannot be read as the member's type would name Java types. */
    private static FieldProblem of(FieldError error, boolean body) {
        String name = error.getField();
        String at = body ? "/" + name.replace('.', '/').replace("[", "/").replace("]", "") : "query:" + name;
        if (!error.isBindingFailure()) {
            return new FieldProblem(at, FieldCodes.of(error.getCode()), String.valueOf(error.getDefaultMessage()));
        }
        return error.contains(TypeMismatchException.class)
                ? wrongForm(at, error.unwrap(TypeMismatchException.class))
                : new FieldProblem(at, "type", WRONG_FORM);
    }

    Problem invalid(HandlerMethodValidationException e) {
        List<FieldProblem> errors = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                place(result.getMethodParameter()),
                                FieldCodes.of(error),
                                String.valueOf(error.getDefaultMessage()))))
                .toList();
        return Problem.of(SharedProblem.INVALID, summary(errors), errors);
    }

    /** One value of the address or a header that is not of its type. */
    Problem wrongType(TypeMismatchException e) {
        FieldProblem error = e instanceof MethodArgumentTypeMismatchException argument
                ? wrongForm(place(argument.getParameter()), e)
                : wrongForm("query:value", e);
        return Problem.of(SharedProblem.INVALID, error.message(), List.of(error));
    }

    private static FieldProblem wrongForm(String at, TypeMismatchException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Moments.OutOfRange range) {
                return new FieldProblem(at, Moments.OutOfRange.CODE, range.explanation());
            }
        }
        Class<?> type = e.getRequiredType();
        return type != null && Coded.class.isAssignableFrom(type)
                ? new FieldProblem(at, "unknown", "This is not one of the allowed values.")
                : new FieldProblem(at, "type", WRONG_FORM);
    }

    private static String place(MethodParameter parameter) {
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        String own = String.valueOf(parameter.getParameterName());
        if (path != null) {
            return "path:" + (path.name().isEmpty() ? own : path.name());
        }
        if (header != null) {
            return "header:" + (header.name().isEmpty() ? own : header.name());
        }
        return "query:" + (query == null || query.name().isEmpty() ? own : query.name());
    }

    private static Problem field(String pointer, String code, String message) {
        return Problem.field(pointer, code, message);
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
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    /** RFC 6901, section 3. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
