/** Views of lists that somebody named and saved, for themselves, their team or the firm. */
@NullMarked
package dev.plumbline.firms.views;

import org.jspecify.annotations.NullMarked;
