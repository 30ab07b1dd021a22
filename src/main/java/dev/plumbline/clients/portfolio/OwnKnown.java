package dev.plumbline.clients.portfolio;

import dev.plumbline.clients.ClientId;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.client.ClientRecords;
import dev.plumbline.clients.portfolio.Owners.Owner;
import dev.plumbline.clients.property.PropertyRecords;
import dev.plumbline.records.fields.OwnEntries;
import dev.plumbline.shared.FieldProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known in the firm's own fields of what a file meets: in the database, and in a dry run from earlier rows. */
final class OwnKnown {
    private final OwnEntries entries;
    private final OwnCells cells;
    private final Map<Object, Map<String, Object>> known = new HashMap<>();

    OwnKnown(OwnEntries entries, OwnCells cells) {
        this.entries = entries;
        this.cells = cells;
    }

    /**
     * Something that a row says something of.
     *
     * @param kind   of the record
     * @param id     null for one that a dry run would make
     * @param key    by which the dry run knows it again
     * @param column what stands before the codes of its columns
     */
    record About(String kind, @Nullable UUID id, Object key, String column) {
        static About client(Owner client) {
            ClientId id = client.id();
            return new About(ClientRecords.CODE, id == null ? null : id.value(), client, OwnCells.CLIENT);
        }

        /** @param place by which its address is known again */
        static About property(@Nullable PropertyId id, @Nullable String place, Owner owner) {
            return new About(
                    PropertyRecords.CODE,
                    id == null ? null : id.value(),
                    List.of(String.valueOf(place), owner),
                    OwnCells.PROPERTY);
        }

        Object place() {
            return id == null ? key : id;
        }
    }

    /** Reads anew what is said of these; what a dry run has only planned stays. */
    void meet(String kind, Collection<UUID> records, boolean dry) {
        Map<UUID, Map<String, Object>> said = records.isEmpty() ? Map.of() : entries.said(kind, records);
        if (!dry) {
            known.keySet().removeAll(records);
        }
        said.forEach((id, values) ->
                known.computeIfAbsent(id, key -> new HashMap<>()).putAll(values));
    }

    /** Where a row says otherwise than is known. */
    List<FieldProblem> contradictions(About about, Map<String, Object> said) {
        Map<String, Object> there = known.getOrDefault(about.place(), Map.of());
        List<FieldProblem> wrong = new ArrayList<>();
        said.forEach((code, value) -> {
            Object before = there.get(code);
            if (before != null && !shown(before).equals(shown(value))) {
                String column = about.column() + code;
                wrong.add(new FieldProblem(
                        "/" + column,
                        "contradiction",
                        cells.label(column) + ": the row says \"" + shown(value) + "\", known is \"" + shown(before)
                                + "\"."));
            }
        });
        return wrong;
    }

    /** Adds what nobody has said before; gives how many. */
    int add(About about, Map<String, Object> said, boolean dry) {
        Map<String, Object> there = known.computeIfAbsent(about.place(), key -> new HashMap<>());
        Map<String, Object> fresh = new HashMap<>(said);
        fresh.keySet().removeAll(there.keySet());
        there.putAll(fresh);
        if (!dry && !fresh.isEmpty() && about.id() != null) {
            entries.bring(about.kind(), about.id(), fresh);
        }
        return fresh.size();
    }

    /** Numbers are the same with and without zeros at their end. */
    private static String shown(Object value) {
        return switch (value) {
            case Number number ->
                new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
            case Boolean yes -> yes ? "yes" : "no";
            default -> value.toString();
        };
    }
}
