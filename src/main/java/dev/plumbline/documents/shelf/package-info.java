/** Where documents stand: on which record, who sees them, and which of their versions is shown. */
@NullMarked
package dev.plumbline.documents.shelf;

import org.jspecify.annotations.NullMarked;
