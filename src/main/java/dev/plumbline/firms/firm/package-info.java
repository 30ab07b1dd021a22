/** The firm itself: its settings, and whether it is at work. */
@NullMarked
package dev.plumbline.firms.firm;

import org.jspecify.annotations.NullMarked;
