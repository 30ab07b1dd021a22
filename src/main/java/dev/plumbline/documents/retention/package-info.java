/** For how long documents of each kind are kept: as is usual, or as the firm says. */
@NullMarked
package dev.plumbline.documents.retention;

import org.jspecify.annotations.NullMarked;
