/** Addresses to which a firm's mail does not go any more, and why. */
@NullMarked
package dev.plumbline.messages.suppression;

import org.jspecify.annotations.NullMarked;
