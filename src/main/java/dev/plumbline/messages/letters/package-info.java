/** Notices by mail: at once, after a moment in which they may be read, and once a day all together. */
@NullMarked
package dev.plumbline.messages.letters;

import org.jspecify.annotations.NullMarked;
