package dev.plumbline.clients;

import dev.plumbline.shared.Coded;

/** Where an answer comes from. */
public enum AnswerSource implements Coded {
    TOLD_BY_CLIENT,
    SEEN_ON_SITE,
    PUBLIC_REGISTER,
    DOCUMENT,
    IMPORT,
    /** Follows from the postcode; nobody can say it. */
    POSTCODE
}
