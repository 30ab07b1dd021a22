/** One's own account. */
@NullMarked
package dev.plumbline.identity.me;

import org.jspecify.annotations.NullMarked;
