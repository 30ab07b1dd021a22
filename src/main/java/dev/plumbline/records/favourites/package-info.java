/** The records that a member keeps at hand: what they starred, and what they watch. */
@NullMarked
package dev.plumbline.records.favourites;

import org.jspecify.annotations.NullMarked;
