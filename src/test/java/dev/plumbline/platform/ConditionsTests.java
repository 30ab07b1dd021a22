package dev.plumbline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.shared.Coded;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionsTests {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    enum Colour implements Coded {
        NONE,
        DARK_RED
    }

    @OnlyWhen(field = "shade", when = "colour", is = "dark_red", message = "No shade of nothing.")
    @NeededWhen(field = "shade", when = "colour", is = "dark_red")
    @OnlyWhen(field = "coats", when = "painted", is = "true")
    @NeededWhen(
            field = "names",
            when = "shade",
            is = {"wine", "brick"})
    record Paint(
            Colour colour,
            @Nullable String shade,
            @Nullable Boolean painted,
            @Nullable Integer coats,
            List<String> names) {}

    private static List<String> refused(Paint paint) {
        return VALIDATOR.validate(paint).stream()
                .map(ConditionsTests::said)
                .sorted()
                .toList();
    }

    private static String said(ConstraintViolation<Paint> one) {
        return one.getPropertyPath() + " "
                + one.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName() + ": "
                + one.getMessage();
    }

    @Test
    void whatIsGivenOnlyThenIsRefusedOtherwise() {
        assertThat(refused(new Paint(Colour.NONE, null, null, null, List.of()))).isEmpty();
        assertThat(refused(new Paint(Colour.NONE, "rust", null, null, List.of())))
                .containsExactly("shade OnlyWhen: No shade of nothing.");
        assertThat(refused(new Paint(Colour.NONE, " ", true, 2, List.of()))).isEmpty();
        assertThat(refused(new Paint(Colour.NONE, null, false, 2, List.of())))
                .containsExactly("coats OnlyWhen: This is not given then.");
        assertThat(refused(new Paint(Colour.NONE, null, null, 2, List.of())))
                .containsExactly("coats OnlyWhen: This is not given then.");
    }

    @Test
    void whatIsNeededThenIsMissed() {
        assertThat(refused(new Paint(Colour.DARK_RED, null, null, null, List.of())))
                .containsExactly("shade NeededWhen: This is missing.");
        assertThat(refused(new Paint(Colour.DARK_RED, " ", null, null, List.of())))
                .containsExactly("shade NeededWhen: This is missing.");
        assertThat(refused(new Paint(Colour.DARK_RED, "brick", null, null, List.of())))
                .containsExactly("names NeededWhen: This is missing.");
        assertThat(refused(new Paint(Colour.DARK_RED, "brick", null, null, List.of("Old house"))))
                .isEmpty();
    }
}
