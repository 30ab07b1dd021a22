/** The documents of a record as a list, and as a bundle of what the caller may open of them. */
@NullMarked
package dev.plumbline.documents.export;

import org.jspecify.annotations.NullMarked;
