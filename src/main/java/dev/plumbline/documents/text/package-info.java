/** What documents say: read once for each version, found by the search. */
@NullMarked
package dev.plumbline.documents.text;

import org.jspecify.annotations.NullMarked;
