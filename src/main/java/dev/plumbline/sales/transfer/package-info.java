/** Leads in and out by file: what an import makes of a row, and which columns an export has. */
@NullMarked
package dev.plumbline.sales.transfer;

import org.jspecify.annotations.NullMarked;
