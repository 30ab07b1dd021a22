package dev.plumbline.clients;

import dev.plumbline.shared.Coded;

/** As what a person of a client comes to the portal. */
public enum PortalKind implements Coded {
    LANDLORD,
    AGENT,
    /** Sees homes that are named, and of their duties what concerns no other person. */
    TENANT
}
