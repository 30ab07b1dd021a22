/** Versions that records of other modules refer to. */
@NullMarked
package dev.plumbline.documents.referred;

import org.jspecify.annotations.NullMarked;
