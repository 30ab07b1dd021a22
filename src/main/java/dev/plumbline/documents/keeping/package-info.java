/** Contents are looked after: leftovers go, and what is damaged or lost is found before somebody needs it. */
@NullMarked
package dev.plumbline.documents.keeping;

import org.jspecify.annotations.NullMarked;
