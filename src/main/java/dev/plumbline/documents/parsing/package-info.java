/** Has files of strangers read in processes of their own: whatever they do there, the server goes on. */
@NullMarked
package dev.plumbline.documents.parsing;

import org.jspecify.annotations.NullMarked;
