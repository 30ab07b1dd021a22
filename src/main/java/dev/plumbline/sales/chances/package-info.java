/** How likely a lead is won, learned from the firm's own closed leads. */
@NullMarked
package dev.plumbline.sales.chances;

import org.jspecify.annotations.NullMarked;
