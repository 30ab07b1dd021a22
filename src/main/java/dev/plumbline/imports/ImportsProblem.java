package dev.plumbline.imports;

import dev.plumbline.shared.ProblemCode;

/** Failures of this module. What is wrong with a file stands in {@code errors} under a {@code table-…} code. */
public enum ImportsProblem implements ProblemCode {
    UNREADABLE("import.unreadable-file", "The file cannot be imported as it is", Kind.INVALID),
    FILE_TOO_LARGE("import.file-too-large", "The file is larger than is read", Kind.TOO_LARGE),
    UNKNOWN_TARGET("import.unknown-target", "Files cannot be imported into this", Kind.INVALID),
    MAPPING_INVALID("import.mapping-invalid", "The mapping does not fit the file or the fields", Kind.INVALID),
    MAPPING_NAME_TAKEN("import.mapping-name-taken", "A mapping has this name already", Kind.REFUSED),
    NOT_READY("import.not-ready", "The import does not meet what this command needs", Kind.REFUSED),
    KEY_REUSED("import.upload-key-reused", "The Idempotency-Key was used for another file", Kind.REFUSED);

    private final String code;
    private final String title;
    private final Kind kind;

    ImportsProblem(String code, String title, Kind kind) {
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
