/** Who wants to hear what is said about a record. */
@NullMarked
package dev.plumbline.records.watching;

import org.jspecify.annotations.NullMarked;
