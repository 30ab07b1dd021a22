/** One act on many leads: chosen one by one, or all that a list's filter matches. */
@NullMarked
package dev.plumbline.sales.bulk;

import org.jspecify.annotations.NullMarked;
