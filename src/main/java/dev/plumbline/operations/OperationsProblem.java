package dev.plumbline.operations;

import dev.plumbline.shared.ProblemCode;

public enum OperationsProblem implements ProblemCode {
    READ_ONLY("system.read-only", "Everything can be read, and nothing changed, for now", Kind.UNAVAILABLE),
    MAINTENANCE("system.maintenance", "The system is being worked on", Kind.UNAVAILABLE),
    STOPPED("system.stopped", "The system has been stopped", Kind.UNAVAILABLE),
    REHEARSAL("system.rehearsal", "Nothing goes out while this installation is rehearsed with", Kind.UNAVAILABLE);

    private final String code;
    private final String title;
    private final Kind kind;

    OperationsProblem(String code, String title, Kind kind) {
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
