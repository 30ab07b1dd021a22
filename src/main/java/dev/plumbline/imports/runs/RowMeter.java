package dev.plumbline.imports.runs;

/** Tells how far it is. */
final class RowMeter {
    private final ImportWork.Report report;
    private final int total;
    private long done;

    RowMeter(ImportWork.Report report, int total) {
        this.report = report;
        this.total = total;
    }

    void skipped(int rows) {
        done += rows;
    }

    void passed(int rows) {
        done += rows;
        report.progress("rows", done, total);
    }
}
