/** What documents look like, in small: made once for each version, sealed as contents are, seen by whoever sees the document. */
@NullMarked
package dev.plumbline.documents.pictures;

import org.jspecify.annotations.NullMarked;
