package dev.plumbline.clients.tenancies;

import dev.plumbline.shared.Coded;

/** By which kind of contract people live there. */
public enum TenancyKind implements Coded {
    /** England, since 1 May 2026 always periodic. */
    ASSURED,
    /** England, until 30 April 2026. */
    ASSURED_SHORTHOLD,
    /** Wales. */
    OCCUPATION_CONTRACT,
    /** Scotland, since 1 December 2017. */
    PRIVATE_RESIDENTIAL,
    /** Northern Ireland. */
    PRIVATE_NI,
    /** Of a council or a housing association, in any nation. */
    SOCIAL,
    /** To a lodger or somebody else who has no tenancy. */
    LICENCE,
    COMPANY_LET,
    OTHER
}
