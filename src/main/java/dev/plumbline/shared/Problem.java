package dev.plumbline.shared;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A failure that the caller can understand and act on. Everything else is a fault of ours and shows only a request id. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ProblemCode code;
    private final transient List<FieldProblem> errors;
    private final transient @Nullable Readiness readiness;
    private final @Nullable Duration retryAfter;

    private Problem(
            ProblemCode code,
            String detail,
            List<FieldProblem> errors,
            @Nullable Readiness readiness,
            @Nullable Duration retryAfter) {
        super(detail, null, false, false);
        this.code = code;
        this.errors = List.copyOf(errors);
        this.readiness = readiness;
        this.retryAfter = retryAfter;
    }

    /** @param detail what is wrong here and what to do about it; shown to the caller */
    public static Problem of(ProblemCode code, String detail) {
        return new Problem(code, detail, List.of(), null, null);
    }

    public static Problem of(ProblemCode code, String detail, List<FieldProblem> errors) {
        return new Problem(code, detail, errors, null, null);
    }

    /** A rule refuses; the list says what is missing. */
    public static Problem notReady(ProblemCode code, String detail, Readiness readiness) {
        return new Problem(code, detail, List.of(), readiness, null);
    }

    public static Problem later(ProblemCode code, String detail, Duration retryAfter) {
        return new Problem(code, detail, List.of(), null, retryAfter);
    }

    /** Missing, foreign and hidden records are one answer. */
    public static Supplier<Problem> notFound(String what) {
        return () -> of(SharedProblem.NOT_FOUND, "There is no such " + what + ".");
    }

    /** One wrong field of the request body. */
    public static Problem field(String pointer, String code, String message) {
        return of(SharedProblem.INVALID, message, List.of(new FieldProblem(pointer, code, message)));
    }

    /** What is done with one part of the body names fields from there on; the refusal names them from the body's root. */
    public static <T> T within(String pointer, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem e) {
            throw e.within(pointer);
        }
    }

    /** The same of a part of the body: its fields are named from the body's root. */
    public Problem within(String pointer) {
        List<FieldProblem> named = errors.stream()
                .map(f -> new FieldProblem(pointer + f.pointer(), f.code(), f.message()))
                .toList();
        return new Problem(code, detail(), named, readiness, retryAfter);
    }

    public ProblemCode code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public @Nullable Readiness readiness() {
        return readiness;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
