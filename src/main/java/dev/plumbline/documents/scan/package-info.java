/** Asks a virus scanner about what a person sends, where the operator runs one. */
@NullMarked
package dev.plumbline.documents.scan;

import org.jspecify.annotations.NullMarked;
