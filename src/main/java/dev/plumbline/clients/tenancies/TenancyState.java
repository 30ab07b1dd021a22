package dev.plumbline.clients.tenancies;

import dev.plumbline.shared.Coded;

/** How a tenancy stands on a day of the firm. */
enum TenancyState implements Coded {
    COMING,
    RUNNING,
    ENDED
}
