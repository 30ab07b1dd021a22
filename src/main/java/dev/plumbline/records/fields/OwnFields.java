package dev.plumbline.records.fields;

import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A firm's own fields: defined here for every kind of record, and every value held against its definition. */
@Service
public class OwnFields {
    /** Of one kind of records. */
    static final int MAX = 60;

    private final OwnFieldRepository fields;
    private final Kinds kinds;
    private final Ids ids;
    private final Clock clock;

    OwnFields(OwnFieldRepository fields, Kinds kinds, Ids ids, Clock clock) {
        this.fields = fields;
        this.kinds = kinds;
        this.ids = ids;
        this.clock = clock;
    }

    /** In their order, also those that are no longer asked for; none of a kind that the caller may not read. */
    @Transactional(readOnly = true)
    public List<OwnField> list(String kind) {
        return kinds.mayRead(kind) ? fields.all(kind) : List.of();
    }

    /** The same for whoever may read records of the kind, as the caller has found out. */
    @Transactional(readOnly = true)
    public List<OwnField> of(String kind) {
        return fields.all(kind);
    }

    /** For who may define those of the kind, as the caller has found out. */
    @Transactional
    public OwnField define(String kind, String code, String label, FieldType type, List<String> choices) {
        FieldRule.checkChoices(type, choices);
        fields.lock(kind);
        int count = fields.all(kind).size();
        if (count >= MAX) {
            throw Problem.of(
                    SharedProblem.CONFLICT, "A firm has at most " + MAX + " own fields of one kind of records.");
        }
        OwnField field = new OwnField(ids.next(), 1, kind, code, label.strip(), type, choices, count, null);
        fields.insert(field, clock.instant());
        return field;
    }

    /** @param kinds whose fields the caller may change; to them there are no others */
    @Transactional
    public OwnField change(UUID id, Version seen, ChangedField to, Predicate<String> kinds) {
        OwnField old =
                fields.lock(id).filter(field -> kinds.test(field.recordKind())).orElseThrow(Problem.notFound("field"));
        seen.mustBe(old.version());
        FieldRule.checkChoices(old.kind(), to.choicesOrNone());
        Instant since = old.archivedAt() == null ? clock.instant() : old.archivedAt();
        fields.update(old.changed(to, to.archived() ? since : null));
        return fields.lock(id).orElseThrow();
    }

    /** Whether fields of the kind are kept here, and the caller may read its records. */
    boolean keeps(String kind) {
        return kinds.hasFields(kind);
    }

    /**
     * Values as they are stored. A field that is not defined is refused, not dropped; an empty value is no value.
     *
     * @param within pointer to the values in what was sent: {@code /values}
     * @param before what the record has; it stays allowed though a field no longer offers it
     */
    @Transactional(readOnly = true)
    public Map<String, Object> checked(
            String kind, String within, Map<String, @Nullable Object> given, Map<String, Object> before) {
        if (given.isEmpty()) {
            return Map.of();
        }
        Map<String, OwnField> defined =
                fields.all(kind).stream().collect(Collectors.toMap(OwnField::code, Function.identity()));
        Map<String, Object> checked = new HashMap<>();
        given.forEach((code, value) -> {
            OwnField field = defined.get(code);
            if (field == null) {
                throw Problem.field(within, "unknown", "Your firm has no field \"" + code + "\" of these records.");
            }
            if (value != null && !(value instanceof String text && text.isBlank())) {
                checked.put(code, field.rule(within).checked(value, before.get(code)));
            }
        });
        return checked;
    }
}
