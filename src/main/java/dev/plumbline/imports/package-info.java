/**
 * Files that strangers made become records: upload, mapping, dry run, run, report, undo. The same for every kind of record;
 * a module that wants its records imported publishes an {@link dev.plumbline.imports.ImportTarget} and nothing else.
 *
 * <p>{@code table} and {@code workbook} read any CSV or XLSX file within {@link dev.plumbline.imports.TableLimits} and know
 * nothing of firms or the database. {@code mapping} turns a row into typed values. {@code runs} is the record of an import,
 * its lifecycle and the work in batches: each row exactly once, also when the server dies between two of them.
 */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {"shared", "platform", "firms", "jobs", "exports", "exports :: table"})
@NullMarked
package dev.plumbline.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
