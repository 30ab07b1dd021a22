package dev.plumbline.shared;

/** A way in which a request can fail. Each module lists its own in one enumeration; {@code errors.txt} lists all. */
public interface ProblemCode {
    /** Stable, lower-case, dotted: {@code lead.already-converted}. */
    String code();

    /** What it means, in one sentence that holds for every occurrence. */
    String title();

    Kind kind();

    /** The closed family of failures, each with its HTTP status. */
    enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        METHOD(405),
        NOT_ACCEPTABLE(406),
        TOO_SLOW(408),
        REFUSED(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        VERSION_REQUIRED(428),
        LIMITED(429),
        FAULT(500),
        UNAVAILABLE(503),
        NO_SPACE(507);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
