/** Sends what is due to each webhook and notes what came of it. */
@NullMarked
package dev.plumbline.webhooks.sending;

import org.jspecify.annotations.NullMarked;
