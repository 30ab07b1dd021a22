/**
 * What an import job uses: {@link dev.plumbline.imports.table.TableFile#open} says what a file is or refuses it,
 * {@link dev.plumbline.imports.table.TableReader} gives its rows one at a time.
 */
@NamedInterface("table")
@NullMarked
package dev.plumbline.imports.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
