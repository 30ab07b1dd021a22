package dev.plumbline.compliance.packs;

import dev.plumbline.compliance.Nation;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The duties of one nation in one version.
 *
 * @param from the first day that it answers for; a later version of the same nation takes over from its own first day
 */
public record RulePack(Nation nation, String version, LocalDate from, List<Rule> rules) {
    /** @throws IllegalArgumentException when it has no rules, or one twice */
    public RulePack {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("Rule " + rule.id() + " is there twice");
            }
        }
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("A pack without rules");
        }
    }

    public Optional<Rule> rule(String id) {
        for (Rule rule : rules) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    public String name() {
        return nation.label() + " " + version;
    }
}
