/** Requests to addresses that a firm names: to public ones only, within limits. */
@NullMarked
package dev.plumbline.webhooks.outgoing;

import org.jspecify.annotations.NullMarked;
