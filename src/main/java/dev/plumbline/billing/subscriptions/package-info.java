/** Subscriptions, and what clients may use by them. */
@NullMarked
package dev.plumbline.billing.subscriptions;

import org.jspecify.annotations.NullMarked;
