package dev.plumbline.records;

import dev.plumbline.shared.ProblemCode;

public enum RecordsProblem implements ProblemCode {
    COMMENT_NOT_READY("comment.not-ready", "The comment is not ready for this", Kind.REFUSED),
    LETTER_NOT_READY("letter.not-ready", "Nothing can be written to this person now", Kind.REFUSED),
    TEMPLATE_NOT_READY("template.not-ready", "The template is not ready for this", Kind.REFUSED),
    TEMPLATE_NAME_TAKEN("template.name-taken", "Another template has this name", Kind.REFUSED),
    FIELD_CODE_TAKEN("field.code-taken", "Another field of these records has this code", Kind.REFUSED),
    RECORD_NOT_READY("record.not-ready", "The record is not ready for this", Kind.REFUSED);

    private final String code;
    private final String title;
    private final Kind kind;

    RecordsProblem(String code, String title, Kind kind) {
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
