package dev.plumbline.compliance.obligations;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.compliance.Facts;
import dev.plumbline.compliance.certificates.FiledCertificate;
import dev.plumbline.compliance.engine.Evaluation;
import dev.plumbline.compliance.packs.RulePacks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that answers for a property, as it was known at an instant.
 *
 * @param area  where it is, as {@link dev.plumbline.compliance.homes.Areas} says it
 * @param filed certificates, those too that do not count
 */
record Dossier(PropertyId property, String area, Facts facts, List<FiledCertificate> filed) {
    ObligationsView on(LocalDate day, Instant known) {
        return ObligationsView.of(property, day, known, Evaluation.of(facts, RulePacks.shipped(), day), filed);
    }
}
