package dev.plumbline.clients;

import dev.plumbline.shared.Coded;

/** What a client is. */
public enum ClientKind implements Coded {
    INDIVIDUAL,
    COMPANY,
    /** Acts for those whose the properties are. */
    AGENT
}
