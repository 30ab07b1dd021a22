/** The record of an import, free of database and HTTP: its states, what its commands need, what became of a row. */
@NullMarked
package dev.plumbline.imports.record;

import org.jspecify.annotations.NullMarked;
