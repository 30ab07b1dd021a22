package dev.plumbline.platform;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member of a request is given only when another has one of some values; otherwise it is refused with the code {@code surplus}.
 * What is enforced here is what the API's description says ({@code x-conditions}), and with it the UI map. A blank text and an
 * empty list are as if they were not given.
 */
@Documented
@Constraint(validatedBy = Conditions.Only.class)
@Repeatable(OnlyWhen.Several.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnlyWhen {
    /** The member. */
    String field();

    /** The other one, on which it depends. */
    String when();

    /** Its values, as JSON spells them. */
    String[] is();

    String message() default "This is not given then.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        OnlyWhen[] value();
    }
}
