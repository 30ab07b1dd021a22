/** Documents, found by name, tags and what they say, by whoever may see them. */
@NullMarked
package dev.plumbline.documents.search;

import org.jspecify.annotations.NullMarked;
