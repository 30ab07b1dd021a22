package dev.plumbline.records.timeline;

import dev.plumbline.audit.ActFilter;
import dev.plumbline.audit.RecordedAct;
import dev.plumbline.audit.RecordedActs;
import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Column;
import dev.plumbline.records.LoggedTable.Row;
import dev.plumbline.records.LoggedTable.Verb;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineEntry.By;
import dev.plumbline.records.TimelineEntry.Change;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.shared.Actor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells what the log says of a table. Whoever may see a record sees who changed what of it. */
record LoggedSource(LoggedTable table, RecordedActs acts) implements TimelineSource {
    /** Under this kind the log has what was changed in the database itself. */
    private static final Actor.Kind OUTSIDE = Actor.Kind.SYSTEM;

    @Override
    public String code() {
        return table.code();
    }

    @Override
    public String name() {
        return table.code() + " " + table.table();
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public boolean serves(String kind) {
        return table.kind().equals(kind);
    }

    @Override
    public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
        Function<List<UUID>, List<Row>> hanging = table.rows();
        List<Row> rows = hanging == null
                ? records.stream().map(id -> new Row(id, id, null, null)).toList()
                : hanging.apply(records);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Row> known = rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        ActFilter filter = new ActFilter(
                table.table(),
                known.keySet(),
                table.tellsMade(),
                table.deciding(),
                table.unless(),
                span.from(),
                span.before(),
                span.beforeId(),
                span.limit());
        return acts.latest(filter).stream()
                .map(act -> entry(act, Objects.requireNonNull(known.get(act.subject()))))
                .toList();
    }

    /** Whether it is this table that tells it, of those that tell of the same one. */
    boolean tells(RecordedAct act) {
        return table.table().equals(act.table())
                && verb(act).isPresent()
                && (act.made() || table.unless().stream().noneMatch(act.after()::has));
    }

    /** Where the rows of the table are the records. */
    TimelineEntry entry(RecordedAct act) {
        return entry(act, new Row(act.subject(), act.subject(), null, null));
    }

    private Optional<Verb> verb(RecordedAct act) {
        return table.verbs().stream().filter(each -> means(act, each)).findFirst();
    }

    private TimelineEntry entry(RecordedAct act, Row row) {
        Verb verb = verb(act).orElseThrow(() -> new IllegalStateException("No verb for an entry on " + table.table()));
        return new TimelineEntry(
                act.id(),
                act.at(),
                row.record(),
                verb.code(),
                by(act),
                row.text() == null ? act.reason() : row.text(),
                link(act, verb, row),
                Map.of(),
                changes(act),
                act.id());
    }

    private static @Nullable String link(RecordedAct act, Verb verb, Row row) {
        return verb.address() == null
                ? row.link()
                : verb.address()
                        + act.after().path(verb.columns().iterator().next()).asString();
    }

    private static boolean means(RecordedAct act, Verb verb) {
        return switch (verb.when()) {
            case MADE -> act.made();
            case CHANGED -> !act.made() && verb.columns().stream().anyMatch(act.after()::has);
            case SET -> !act.made() && verb.columns().stream().anyMatch(act.after()::hasNonNull);
            case CLEARED ->
                !act.made()
                        && verb.columns().stream()
                                .anyMatch(column ->
                                        act.after().has(column) && !act.after().hasNonNull(column));
            case BECAME ->
                !act.made()
                        && verb.columns().stream()
                                .anyMatch(column -> Objects.equals(
                                        verb.value(), act.after().path(column).asString("")));
        };
    }

    private static By by(RecordedAct act) {
        Actor.Kind kind = Arrays.stream(Actor.Kind.values())
                .filter(known -> known.code().equals(act.actorKind()))
                .findFirst()
                .orElse(OUTSIDE);
        return new By(kind, null, act.actorName());
    }

    private List<Change> changes(RecordedAct act) {
        List<Change> changes = new ArrayList<>();
        for (Column column : table.columns()) {
            JsonNode before = value(act.before(), column.name());
            JsonNode after = value(act.after(), column.name());
            if (column.parts()) {
                parts(before, after)
                        .forEach(part -> add(
                                changes,
                                Column.of(part, column.field() + "." + part),
                                value(before, part),
                                value(after, part)));
            } else {
                add(changes, column, before, after);
            }
        }
        return changes;
    }

    private static void add(List<Change> to, Column column, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (!Objects.equals(before, after)) {
            to.add(new Change(column.field(), column.names(), before, after));
        }
    }

    private static TreeSet<String> parts(@Nullable JsonNode before, @Nullable JsonNode after) {
        TreeSet<String> names = new TreeSet<>();
        Optional.ofNullable(before).ifPresent(object -> names.addAll(object.propertyNames()));
        Optional.ofNullable(after).ifPresent(object -> names.addAll(object.propertyNames()));
        return names;
    }

    /** An empty list is nothing, as a field that is empty. */
    private static @Nullable JsonNode value(@Nullable JsonNode of, String name) {
        JsonNode value = of == null ? null : of.get(name);
        return value == null || value.isNull() || (value.isArray() && value.isEmpty()) ? null : value;
    }
}
