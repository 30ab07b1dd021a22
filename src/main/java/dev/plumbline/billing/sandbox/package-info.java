/** Payments that are only played, by the events of a real one. */
@NullMarked
package dev.plumbline.billing.sandbox;

import org.jspecify.annotations.NullMarked;
