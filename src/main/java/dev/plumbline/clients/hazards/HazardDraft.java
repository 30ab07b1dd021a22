package dev.plumbline.clients.hazards;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.Provenance;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be recorded of a hazard. */
record HazardDraft(
        Hazard.Details details,
        AnswerSource source,
        @Nullable String note) {
    Provenance provenance(Instant now) {
        return Provenance.ofCaller(source, note, now);
    }

    /** Refuses what cannot be, and names the field. */
    void require(LocalDate today) {
        if (details.awareOn().isAfter(today)) {
            throw Problem.field("/awareOn", "future", "Nobody is aware of it before today.");
        }
        if (source == AnswerSource.POSTCODE) {
            throw Problem.field("/source", "derived", "No hazard follows from a postcode.");
        }
    }
}
