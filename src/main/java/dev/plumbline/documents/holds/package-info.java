/** Legal holds: while one stands, the documents that it is for cannot be purged. */
@NullMarked
package dev.plumbline.documents.holds;

import org.jspecify.annotations.NullMarked;
