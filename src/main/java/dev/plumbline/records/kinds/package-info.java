/** The records of all modules, found by their kind. */
@NamedInterface("kinds")
@NullMarked
package dev.plumbline.records.kinds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
