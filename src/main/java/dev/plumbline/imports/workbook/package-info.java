/**
 * Reads XLSX workbooks from strangers with nothing but the JDK: the archive is checked before anything is unpacked,
 * every part is unpacked through a counter, XML cannot name anything outside itself, and no formula is ever evaluated.
 * A library was not used because none of those at hand bounds the size of a cell, a name or the shared text.
 */
@NullMarked
package dev.plumbline.imports.workbook;

import org.jspecify.annotations.NullMarked;
