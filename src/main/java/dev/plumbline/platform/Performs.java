package dev.plumbline.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The command of a lifecycle that a call performs where its name says another thing, as {@code sales.lead:contact} for an
 * interaction that is logged. Calls that are named as their command need none.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Performs {
    /** Lifecycle and command, with a colon between them. */
    String value();
}
