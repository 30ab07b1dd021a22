package dev.plumbline.sales.fields;

import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A firm's own fields: defined here, and every value held against its definition. */
@Service
public class LeadFields {
    static final int MAX = 60;

    private final LeadFieldRepository fields;
    private final Ids ids;
    private final Clock clock;

    LeadFields(LeadFieldRepository fields, Ids ids, Clock clock) {
        this.fields = fields;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<LeadField> list() {
        return fields.all();
    }

    @Transactional
    public LeadField define(LeadField field) {
        List<LeadField> all = fields.all();
        if (all.size() >= MAX) {
            throw Problem.of(SharedProblem.CONFLICT, "A firm has at most " + MAX + " own fields.");
        }
        LeadField next = checkedChoices(new LeadField(
                ids.next(), 1, field.code(), field.label(), field.kind(), field.choices(), all.size(), null));
        fields.insert(next, clock.instant());
        return next;
    }

    /** Label, choices and whether it is asked for may change; code and kind never, because values depend on them. */
    @Transactional
    public LeadField change(UUID id, Version seen, String label, List<String> choices, boolean archived) {
        LeadField old = fields.lock(id).orElseThrow(Problem.notFound("field"));
        if (old.version() != seen.value()) {
            throw Problem.of(SharedProblem.STALE, "It is at version " + old.version() + " now.");
        }
        var since = old.archivedAt() == null ? clock.instant() : old.archivedAt();
        fields.update(checkedChoices(new LeadField(
                id, old.version(), old.code(), label, old.kind(), choices, old.position(), archived ? since : null)));
        return fields.lock(id).orElseThrow(Problem.notFound("field"));
    }

    /** The values as they are stored. A field that is not defined is refused, not dropped; an empty value is no value. */
    @Transactional(readOnly = true)
    public Map<String, Object> checked(@Nullable Map<String, @Nullable Object> values) {
        return checked(values, Map.of());
    }

    /** @param before the values of the lead that is changed */
    @Transactional(readOnly = true)
    public Map<String, Object> checked(@Nullable Map<String, @Nullable Object> values, Map<String, Object> before) {
        if (values == null || values.isEmpty()) {
            return Map.of();
        }
        Map<String, LeadField> defined =
                fields.all().stream().collect(Collectors.toMap(LeadField::code, Function.identity()));
        Map<String, Object> checked = new HashMap<>();
        values.forEach((code, value) -> {
            LeadField field = defined.get(code);
            if (field == null) {
                throw Problem.field("/custom", "unknown", "Your firm has no field \"" + code + "\" of leads.");
            }
            if (value != null && !"".equals(value)) {
                checked.put(code, field.checked(value, before.get(code)));
            }
        });
        return checked;
    }

    private static LeadField checkedChoices(LeadField field) {
        boolean choice = field.kind() == LeadField.Kind.CHOICE;
        if (choice == field.choices().isEmpty()) {
            throw Problem.field("/choices", "kind", "A choice has choices, and nothing else has.");
        }
        return field;
    }
}
