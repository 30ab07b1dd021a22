/** Who of the firm sees a lead. */
@NullMarked
package dev.plumbline.sales.sight;

import org.jspecify.annotations.NullMarked;
