package dev.plumbline.exports;

import dev.plumbline.shared.ProblemCode;

/** Failures of this module. */
public enum ExportsProblem implements ProblemCode {
    LONG("export.long", "The list is too long to wait for; ask for it as a job", Kind.REFUSED),
    PRINT_LONG("export.print-long", "The list is too long for paper", Kind.REFUSED),
    BUNDLE_LARGE("export.bundle-large", "The bundle would be too large", Kind.REFUSED),
    NOT_READY("export.not-ready", "The file is not ready yet", Kind.REFUSED),
    REFUSED("export.refused", "There is no file", Kind.REFUSED),
    REPORT_NOT_READY("report.not-ready", "This cannot be done with the scheduled report now", Kind.REFUSED),
    EXPIRED("export.expired", "The file has been removed; export the list again", Kind.REFUSED);

    private final String code;
    private final String title;
    private final Kind kind;

    ExportsProblem(String code, String title, Kind kind) {
        this.code = code;
        this.title = title;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
