/** Firms take turns at the database, so that none takes all of it. */
@NullMarked
package dev.plumbline.platform.turns;

import org.jspecify.annotations.NullMarked;
