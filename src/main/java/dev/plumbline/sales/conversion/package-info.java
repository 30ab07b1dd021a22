/** From lead to client: the only way to won. */
@NullMarked
package dev.plumbline.sales.conversion;

import org.jspecify.annotations.NullMarked;
