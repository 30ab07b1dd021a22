package dev.plumbline.imports.workbook;

import dev.plumbline.imports.TableProblem.Code;
import dev.plumbline.imports.TableRefused;
import java.util.zip.ZipFile;

/** What an archive is when it is not an XLSX workbook. */
final class WorkbookKind {

    private static final String SAVE_AS =
            "Open it in your spreadsheet program, save it as XLSX or CSV and upload that.";

    private WorkbookKind() {}

    static TableRefused refusal(ZipFile zip) {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return TableRefused.of(Code.BINARY_WORKBOOK, "This is a binary Excel workbook (XLSB). " + SAVE_AS);
        }
        if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            return TableRefused.of(Code.OPEN_DOCUMENT, "This is an OpenDocument file. " + SAVE_AS);
        }
        if (zip.getEntry("[Content_Types].xml") != null) {
            return TableRefused.of(
                    Code.OTHER_OFFICE_DOCUMENT,
                    "This is an office document but not a workbook. Upload the table as XLSX or CSV.");
        }
        return TableRefused.of(
                Code.OTHER_ARCHIVE, "This is an archive. Unpack it and upload the table inside as XLSX or CSV.");
    }
}
