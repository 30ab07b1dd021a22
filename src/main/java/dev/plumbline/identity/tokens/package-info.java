/** Access tokens: short-lived, signed, and worthless within a second of their session's end. */
@NullMarked
package dev.plumbline.identity.tokens;

import org.jspecify.annotations.NullMarked;
