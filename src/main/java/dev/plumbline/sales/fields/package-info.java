/** The own fields of a firm: what it wants to know of a lead that nobody else does. */
@NullMarked
package dev.plumbline.sales.fields;

import org.jspecify.annotations.NullMarked;
