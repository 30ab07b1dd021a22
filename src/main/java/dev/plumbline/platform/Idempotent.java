package dev.plumbline.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An endpoint that creates or charges: it requires an {@code Idempotency-Key}, and its effect and its answer are stored in
 * one transaction, so that the same key gives the same answer for 24 hours, also across a crash.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
