/** What a file is, found from its bytes, and what is refused before anything is stored. */
@NullMarked
package dev.plumbline.documents.content;

import org.jspecify.annotations.NullMarked;
