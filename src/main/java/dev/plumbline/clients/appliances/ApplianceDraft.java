package dev.plumbline.clients.appliances;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.Provenance;
import dev.plumbline.shared.Problem;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be recorded of an appliance. */
record ApplianceDraft(
        Appliance.Details details,
        AnswerSource source,
        @Nullable String note) {

    Provenance provenance(Instant now) {
        return Provenance.ofCaller(source, note, now);
    }

    /** Refuses what cannot be, and names the field. */
    void require(LocalDate today) {
        LocalDate installed = details.installedOn();
        LocalDate removed = details.removedOn();
        if (installed != null && installed.isAfter(today)) {
            throw Problem.field("/installedOn", "future", "It is recorded when it is installed, not before.");
        }
        if (removed != null && removed.isAfter(today)) {
            throw Problem.field("/removedOn", "future", "It is recorded when it is removed, not before.");
        }
        if (installed != null && removed != null && removed.isBefore(installed)) {
            throw Problem.field("/removedOn", "order", "It cannot be removed before it is installed.");
        }
        if (details.fuel() == ApplianceFuel.ELECTRIC && details.kind() == ApplianceKind.FLUE) {
            throw Problem.field("/fuel", "flue", "Nothing electric has a flue.");
        }
        if (source == AnswerSource.POSTCODE) {
            throw Problem.field("/source", "derived", "No appliance follows from a postcode.");
        }
    }
}
