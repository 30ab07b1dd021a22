/** A lead on paper: what is known of it, what was done, what may be done with it and what is missing for the rest. */
@NullMarked
package dev.plumbline.sales.sheet;

import org.jspecify.annotations.NullMarked;
