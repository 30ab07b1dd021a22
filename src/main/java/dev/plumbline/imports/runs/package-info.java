/** The record of an import: its file, its lifecycle, the work in batches and what became of each row. */
@NullMarked
package dev.plumbline.imports.runs;

import org.jspecify.annotations.NullMarked;
