package dev.plumbline.operations.rates;

import dev.plumbline.shared.Coded;

/** What is counted together. Each request counts as one of {@link #GLOBAL}, and each that asks for data as one more of another. */
enum RateScope implements Coded {
    /** Every request. */
    GLOBAL,
    /** Requests for data that are none of the following. */
    API,
    /** Attempts to sign in, to set a password, to take an invitation. */
    AUTH,
    /** Files, and parts of files, that come in. */
    UPLOAD,
    /** Whole lists that go out as files. */
    EXPORT
}
