/** How much a firm's documents take, and how much they may. */
@NullMarked
package dev.plumbline.documents.room;

import org.jspecify.annotations.NullMarked;
