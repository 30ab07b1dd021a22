/** The phone of a member, confirmed by a code that came to it. */
@NullMarked
package dev.plumbline.messages.phones;

import org.jspecify.annotations.NullMarked;
