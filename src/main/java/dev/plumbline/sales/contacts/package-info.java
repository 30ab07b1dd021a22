/** The evidence that somebody has spoken to a lead. */
@NullMarked
package dev.plumbline.sales.contacts;

import org.jspecify.annotations.NullMarked;
