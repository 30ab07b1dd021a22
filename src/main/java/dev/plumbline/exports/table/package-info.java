/**
 * Writes any list as CSV, XLSX or PDF, row by row to a stream: {@link dev.plumbline.exports.table.TableWriter}. Nothing that a
 * person typed becomes a formula in a spreadsheet, and what is written there reads back unchanged.
 */
@NamedInterface("table")
@NullMarked
package dev.plumbline.exports.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
