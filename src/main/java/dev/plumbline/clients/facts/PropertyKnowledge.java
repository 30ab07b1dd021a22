package dev.plumbline.clients.facts;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.appliances.Appliance;
import dev.plumbline.clients.hazards.Hazard;
import dev.plumbline.clients.tenancies.Tenancy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was known of a property at an instant, about every day.
 *
 * @param answers    by the code of the fact, the earliest first; a fact without any was never asked
 * @param appliances also those that were removed
 * @param tenancies  also those that have ended or are still to begin
 * @param hazards    that the landlord has become aware of
 * @param archived   whether the property is put aside now
 * @param postcode   of its address now
 */
public record PropertyKnowledge(
        PropertyId property,
        Map<String, List<FactAnswer>> answers,
        List<Appliance> appliances,
        List<Tenancy> tenancies,
        List<Hazard> hazards,
        boolean archived,
        @Nullable String postcode) {

    public PropertyKnowledge {
        answers = Map.copyOf(answers);
        appliances = List.copyOf(appliances);
        tenancies = List.copyOf(tenancies);
        hazards = List.copyOf(hazards);
    }

    /** What is true on a day; empty when it was never asked for. */
    public Optional<FactAnswer> answer(String code, LocalDate day) {
        return answers.getOrDefault(code, List.of()).reversed().stream()
                .filter(answer -> answer.holdsOn(day))
                .findFirst();
    }
}
