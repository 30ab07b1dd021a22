/** Guesses: how often one may be wrong, counted in the database, without letting strangers lock anybody out. */
@NullMarked
package dev.plumbline.identity.guesses;

import org.jspecify.annotations.NullMarked;
