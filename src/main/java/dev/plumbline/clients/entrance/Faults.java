package dev.plumbline.clients.entrance;

import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with what was sent, so that it is told at once. */
final class Faults {
    private final List<FieldProblem> all = new ArrayList<>();

    void add(String pointer, String code, String message) {
        all.add(new FieldProblem(pointer, code, message));
    }

    /** The value, or a fault where it is missing. */
    <T> @Nullable T needed(String pointer, @Nullable T value, String message) {
        if (value == null) {
            add(pointer, "required", message);
        }
        return value;
    }

    @Nullable
    String text(String pointer, @Nullable String sent, int max, String missing) {
        int before = all.size();
        String text = of(() -> Texts.optional(pointer, sent, max));
        return all.size() > before ? null : needed(pointer, text, missing);
    }

    /** What is read, or nothing and the faults that it has. */
    <T> @Nullable T of(Supplier<@Nullable T> read) {
        try {
            return read.get();
        } catch (Problem wrong) {
            all.addAll(wrong.errors());
            return null;
        }
    }

    /** @throws Problem with all of them, when there is one */
    void refuse() {
        if (!all.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, all.getFirst().message(), all);
        }
    }

    /** What is there after nothing was refused. */
    static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
