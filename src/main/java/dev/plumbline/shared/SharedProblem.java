package dev.plumbline.shared;

/** Failures that every module can have. */
public enum SharedProblem implements ProblemCode {
    MALFORMED("request.malformed", "The request cannot be read", Kind.INVALID),
    INVALID("request.invalid", "The request has fields that are not valid", Kind.INVALID),
    CURSOR_STALE("request.cursor-stale", "The cursor belongs to another list, filter or sort", Kind.INVALID),
    SIGN_IN_REQUIRED("request.sign-in-required", "Sign in to do this", Kind.UNAUTHENTICATED),
    FORBIDDEN("request.forbidden", "Your role does not allow this", Kind.FORBIDDEN),
    CROSS_SITE("request.cross-site", "Requests from other sites are refused", Kind.FORBIDDEN),
    NOT_FOUND("request.not-found", "There is no such record or address", Kind.NOT_FOUND),
    METHOD("request.method", "This address does not take this method", Kind.METHOD),
    MEDIA_TYPE("request.media-type", "This content type is not accepted here", Kind.UNSUPPORTED),
    NOT_ACCEPTABLE("request.not-acceptable", "No answer of the type that was asked for", Kind.NOT_ACCEPTABLE),
    CONFLICT("request.conflict", "The change contradicts what is stored", Kind.REFUSED),
    TRANSITION("request.transition", "The record's state does not allow this command", Kind.REFUSED),
    OTHER_PERSON("request.other-person", "This step needs a person other than the one before", Kind.REFUSED),
    STALE("request.stale", "The record has changed since you read it", Kind.STALE),
    VERSION_REQUIRED("request.version-required", "Say which version you change, by If-Match", Kind.VERSION_REQUIRED),
    TOO_SLOW("request.too-slow", "The request took too long to arrive", Kind.TOO_SLOW),
    TOO_LARGE("request.too-large", "The request is larger than allowed", Kind.TOO_LARGE),
    LIMITED("request.limited", "Too many requests", Kind.LIMITED),
    KEY_REQUIRED("idempotency.key-required", "This request needs an Idempotency-Key", Kind.INVALID),
    KEY_TOO_LONG("idempotency.key-too-long", "The Idempotency-Key is too long", Kind.INVALID),
    KEY_REUSED("idempotency.key-reused", "The Idempotency-Key was used for another request", Kind.REFUSED),
    KEY_IN_FLIGHT("idempotency.in-flight", "The first request with this key is still running", Kind.REFUSED),
    FAULT("service.fault", "Something went wrong on our side", Kind.FAULT),
    UNAVAILABLE("service.unavailable", "The service cannot answer right now", Kind.UNAVAILABLE),
    NO_SPACE("service.no-space", "There is no space left to store this", Kind.NO_SPACE);

    private final String code;
    private final String title;
    private final Kind kind;

    SharedProblem(String code, String title, Kind kind) {
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
