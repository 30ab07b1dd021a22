/** What a firm puts on its mail: picture, colour, footer, and where answers go. */
@NullMarked
package dev.plumbline.messages.letterhead;

import org.jspecify.annotations.NullMarked;
