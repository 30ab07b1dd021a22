/** What leads tell the firm about the amounts that they hold. */
@NullMarked
package dev.plumbline.sales.amounts;

import org.jspecify.annotations.NullMarked;
