/** The business calendar: hours of the week and holidays, on the firm's wall clock. */
@NullMarked
package dev.plumbline.firms.calendar;

import org.jspecify.annotations.NullMarked;
