package dev.plumbline.operations;

import dev.plumbline.shared.ProblemCode;

public enum OperationsProblem implements ProblemCode {
    READ_ONLY("system.read-only", "Everything can be read, and nothing changed, for now", Kind.UNAVAILABLE),
    MAINTENANCE("system.maintenance", "The system is being worked on", Kind.UNAVAILABLE),
    STOPPED("system.stopped", "The system has been stopped", Kind.UNAVAILABLE),
    REHEARSAL("system.rehearsal", "Nothing goes out while this installation is rehearsed with", Kind.UNAVAILABLE),
    QUERY_MALFORMED("graphql.malformed", "The query is no GraphQL", Kind.INVALID),
    QUERY_INVALID("graphql.invalid", "The query asks for what the schema does not have", Kind.INVALID),
    QUERY_TOO_LONG("graphql.too-long", "The query is longer than allowed", Kind.TOO_LARGE),
    QUERY_TOO_DEEP("graphql.too-deep", "The query goes deeper than allowed", Kind.INVALID),
    QUERY_TOO_COSTLY("graphql.too-costly", "The query asks for more than one answer may cost", Kind.INVALID),
    QUERY_CALLS("graphql.too-many-calls", "The query makes more calls than allowed", Kind.INVALID),
    QUERY_ALIASES("graphql.too-many-aliases", "The query has more aliases than allowed", Kind.INVALID),
    QUERY_UNKNOWN("graphql.unknown-hash", "No query is kept under this hash", Kind.NOT_FOUND),
    QUERY_MISMATCH("graphql.hash-mismatch", "The hash is not that of the query", Kind.INVALID);

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
