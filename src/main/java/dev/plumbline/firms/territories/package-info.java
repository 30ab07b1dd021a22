/** Territories: a tree of postcodes and the members who work there; a territory includes those below it. */
@NullMarked
package dev.plumbline.firms.territories;

import org.jspecify.annotations.NullMarked;
