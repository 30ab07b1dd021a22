/** How fast mail leaves: to one address, and of the whole installation. */
@NullMarked
package dev.plumbline.messages.pace;

import org.jspecify.annotations.NullMarked;
