/** The records of all modules, found by their kind. */
@NullMarked
package dev.plumbline.records.kinds;

import org.jspecify.annotations.NullMarked;
