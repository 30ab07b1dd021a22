/** The forms by which strangers send enquiries: what each asks, whom it lets in, whether it is open. */
@NullMarked
package dev.plumbline.sales.capture;

import org.jspecify.annotations.NullMarked;
