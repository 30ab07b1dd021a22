/** Leads that are one: found, looked at side by side, merged, and taken apart again. */
@NullMarked
package dev.plumbline.sales.merging;

import org.jspecify.annotations.NullMarked;
