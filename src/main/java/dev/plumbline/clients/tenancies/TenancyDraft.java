package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.Provenance;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be recorded of a tenancy. It may be still to begin. */
record TenancyDraft(
        Tenancy.Details details,
        AnswerSource source,
        @Nullable String note) {
    static final int PEOPLE_MAX = 1_000;

    Provenance provenance(Instant now) {
        return Provenance.ofCaller(source, note, now);
    }

    /** Refuses what cannot be, and names the field. */
    void require(LocalDate today) {
        LocalDate end = details.endsOn();
        Integer occupants = details.occupants();
        Integer households = details.households();
        if (end != null && end.isBefore(details.startsOn())) {
            throw Problem.field("/endsOn", "order", "It cannot end before it starts.");
        }
        if (occupants != null && households != null && households > occupants) {
            throw Problem.field("/households", "order", "There are not more households than people.");
        }
        if (details.adults() != null && occupants != null && details.adults() > occupants) {
            throw Problem.field("/adults", "order", "There are not more adults than people.");
        }
        LocalDate received = details.depositReceivedOn();
        if (received != null && received.isAfter(today)) {
            throw Problem.field("/depositReceivedOn", "future", "It is recorded when it is received, not before.");
        }
        if (source == AnswerSource.POSTCODE) {
            throw Problem.field("/source", "derived", "No tenancy follows from a postcode.");
        }
    }
}
