/** One box that finds records of all kinds. */
@NullMarked
package dev.plumbline.records.search;

import org.jspecify.annotations.NullMarked;
