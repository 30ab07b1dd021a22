/**
 * Documents go for good: who owns the firm asks, a second person agrees, and then every version and all that was made of it is
 * erased from the storage. Only when nothing is left is it said to be done.
 */
@NullMarked
package dev.plumbline.documents.purge;

import org.jspecify.annotations.NullMarked;
