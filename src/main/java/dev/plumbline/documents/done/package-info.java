/** What members did with documents, told in their timelines. */
@NullMarked
package dev.plumbline.documents.done;

import org.jspecify.annotations.NullMarked;
