/** What was said and done with a lead, and what is to be done next. */
@NullMarked
package dev.plumbline.sales.interactions;

import org.jspecify.annotations.NullMarked;
