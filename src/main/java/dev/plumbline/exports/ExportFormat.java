package dev.plumbline.exports;

import dev.plumbline.shared.Coded;

/** What a list can be taken away as. */
public enum ExportFormat implements Coded {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The list for paper. */
    PDF("application/pdf"),
    /** One file for each row, with a list of their SHA-256 sums; where the list has such files. */
    ZIP("application/zip");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
