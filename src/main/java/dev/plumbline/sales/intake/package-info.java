/** Where enquiries come in, from whatever side: is it a new lead, who takes it, how long may they wait. */
@NullMarked
package dev.plumbline.sales.intake;

import org.jspecify.annotations.NullMarked;
