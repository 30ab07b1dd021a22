/** Server-sent events: one stream for each open screen, fed by what nodes tell each other through the database. */
@NullMarked
package dev.plumbline.platform.live;

import org.jspecify.annotations.NullMarked;
