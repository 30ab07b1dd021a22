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
 * A member of a request has to be given when another has one of some values; otherwise it is refused with the code {@code required}.
 * What is enforced here is what the API's description says ({@code x-conditions}), and with it the UI map. A blank text and an
 * empty list are as if they were not given.
 */
@Documented
@Constraint(validatedBy = Conditions.Needed.class)
@Repeatable(NeededWhen.Several.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeededWhen {
    /** The member. */
    String field();

    /** The other one, on which it depends. */
    String when();

    /** Its values, as JSON spells them. */
    String[] is();

    String message() default "This is missing.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        NeededWhen[] value();
    }
}
