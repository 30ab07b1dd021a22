package dev.plumbline.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Permissions that a call asks for beside that of its {@link Allow}, when it knows what the record is: of whom a lead was, with
 * whom a view is shared. The deploy check finds permissions that no call asks for.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AsksWithin {
    /** Codes of permissions: {@code lead.reopen}. */
    String[] value();
}
