package dev.plumbline.clients.offers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The plans that can be chosen, the smallest first. */
@Component
public class Plans {
    private final List<Plan> plans;

    Plans(JsonMapper json) {
        this.plans = Table.read(json, "/clients/plans.json", new TypeReference<List<Plan>>() {}).stream()
                .sorted(Comparator.comparingInt(Plan::properties))
                .toList();
    }

    public List<Plan> all() {
        return plans;
    }

    public Optional<Plan> find(String code) {
        return plans.stream().filter(plan -> plan.code().equals(code)).findFirst();
    }

    /** The smallest plan with room for so many; empty when none has. */
    public Optional<Plan> roomFor(int properties) {
        return plans.stream().filter(plan -> plan.properties() >= properties).findFirst();
    }

    /** The most that any plan has room for. */
    public int most() {
        return plans.getLast().properties();
    }
}
