/** From columns to fields: suggestion, check, saved mappings, and the typed values of one row. */
@NullMarked
package dev.plumbline.imports.mapping;

import org.jspecify.annotations.NullMarked;
