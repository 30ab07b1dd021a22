/** Own fields of a firm: what it wants to know of records of a kind that nobody else does, and what is said there. */
@NamedInterface("fields")
@NullMarked
package dev.plumbline.records.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
