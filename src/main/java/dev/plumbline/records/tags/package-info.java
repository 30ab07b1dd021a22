/** Words that a firm puts on records of any kind, to find them together. */
@NullMarked
package dev.plumbline.records.tags;

import org.jspecify.annotations.NullMarked;
