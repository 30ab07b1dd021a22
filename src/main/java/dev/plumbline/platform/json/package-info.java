/** JSON in one spelling, and what no text may hold. */
@NullMarked
package dev.plumbline.platform.json;

import org.jspecify.annotations.NullMarked;
