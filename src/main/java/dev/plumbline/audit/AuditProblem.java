package dev.plumbline.audit;

import dev.plumbline.shared.ProblemCode;

public enum AuditProblem implements ProblemCode {
    NOT_SEALED("audit.not-sealed", "The event is recorded but not yet sealed", Kind.REFUSED),
    EMPTY("audit.empty", "The log has no checkpoint yet", Kind.REFUSED),
    MANY("audit.many", "There are more events than one file of proofs may have", Kind.REFUSED);

    private final String code;
    private final String title;
    private final Kind kind;

    AuditProblem(String code, String title, Kind kind) {
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
