/**
 * Reads tables that strangers upload: what a file is, what a row is, and what is wrong with either. Nothing here knows
 * leads, firms or the database, and no file can make it take more memory than {@link dev.plumbline.imports.TableLimits}
 * allows. {@code table} is what other modules call; {@code workbook} is the XLSX reader behind it.
 */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"exports :: table"})
@NullMarked
package dev.plumbline.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
