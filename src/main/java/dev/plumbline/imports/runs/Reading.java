package dev.plumbline.imports.runs;

import dev.plumbline.imports.ImportField;
import dev.plumbline.imports.ImportRow;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.ImportVerdict;
import dev.plumbline.imports.ImportVerdict.Outcome;
import dev.plumbline.imports.ImportVerdict.Why;
import dev.plumbline.imports.Mapping;
import dev.plumbline.imports.Mapping.DayOrder;
import dev.plumbline.imports.mapping.BoundMapping;
import dev.plumbline.imports.mapping.BoundMapping.Passed;
import dev.plumbline.imports.mapping.BoundMapping.Unusable;
import dev.plumbline.imports.mapping.BoundMapping.Usable;
import dev.plumbline.imports.record.Line;
import dev.plumbline.imports.runs.LedgerRepository.Known;
import dev.plumbline.imports.runs.LedgerRepository.Memory;
import dev.plumbline.imports.runs.LedgerRepository.Space;
import dev.plumbline.imports.table.TableFile;
import dev.plumbline.imports.table.TableRow;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One reading of one file: sorts rows into those that are passed over, refused, known, and those that the target judges. */
final class Reading {
    /** Where days are written with the month first. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "MH", "PW");

    private final boolean dry;
    private final Mapping mapping;
    private final List<ImportField> fields;
    private final Space space;
    private final DayOrder usual;
    private final ImportTarget.Pass pass;
    private final Map<String, Integer> seen = new HashMap<>();

    Reading(boolean dry, Mapping mapping, ImportTarget target, ImportTarget.Pass pass, Locale locale) {
        this.dry = dry;
        this.mapping = mapping;
        this.fields = target.fields();
        this.space = new Space(target.code(), mapping.keySpace() == null ? "" : mapping.keySpace());
        this.usual = MONTH_FIRST.contains(locale.getCountry()) ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        this.pass = pass;
    }

    boolean dry() {
        return dry;
    }

    Space space() {
        return space;
    }

    @Nullable
    String sheet() {
        return mapping.sheet();
    }

    BoundMapping bind(TableFile file) {
        return new BoundMapping(mapping, file.header(), fields, usual);
    }

    /** Writes records when it is no dry run, through the target. */
    Classified classify(BoundMapping bound, List<TableRow> rows, LedgerRepository ledger) {
        List<Line> lines = new ArrayList<>();
        List<Integer> passed = new ArrayList<>();
        Map<Integer, Usable> usable = new LinkedHashMap<>();
        Map<Integer, TableRow> taken = new HashMap<>();
        for (TableRow row : rows) {
            switch (bound.read(row)) {
                case Passed none -> passed.add(row.number());
                case Unusable bad -> lines.add(Line.refused(row.number(), bad.reasons(), row.cells()));
                case Usable good -> {
                    usable.put(row.number(), good);
                    taken.put(row.number(), row);
                }
            }
        }
        Map<String, Known> known = ledger
                .known(space, usable.values().stream().map(Usable::key).toList())
                .stream()
                .collect(Collectors.toMap(Known::key, Function.identity()));
        Map<String, Integer> keys = new HashMap<>();
        List<Usable> fresh = new ArrayList<>();
        for (Usable row : usable.values()) {
            Line repeated = repeated(row, known.get(row.key()), keys);
            if (repeated == null) {
                fresh.add(row);
                keys.put(row.key(), row.row().number());
            } else {
                lines.add(repeated);
            }
        }
        return judged(fresh, new Classified(lines, new ArrayList<>(), keys, passed), line(bound, taken));
    }

    /** After a run, the record says what the row was; before it, only the row can. */
    private BiFunction<Usable, ImportVerdict, Line> line(BoundMapping bound, Map<Integer, TableRow> taken) {
        return (row, verdict) -> {
            TableRow raw = Objects.requireNonNull(taken.get(row.row().number()));
            List<String> excerpt = dry ? bound.excerpt(raw) : null;
            return Line.of(raw.number(), verdict, row.notes(), raw.cells(), excerpt);
        };
    }

    private Classified judged(List<Usable> fresh, Classified so, BiFunction<Usable, ImportVerdict, Line> line) {
        List<ImportRow> rows = fresh.stream().map(Usable::row).toList();
        List<ImportVerdict> verdicts = rows.isEmpty() ? List.of() : dry ? pass.plan(rows) : pass.apply(rows);
        List<Line> lines = new ArrayList<>(so.lines());
        List<Memory> memories = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Usable row = fresh.get(i);
            ImportVerdict verdict = verdicts.get(i);
            int number = row.row().number();
            lines.add(line.apply(row, verdict));
            UUID record = verdict.record();
            if (record != null && verdict.outcome() != Outcome.REFUSED) {
                memories.add(new Memory(row.key(), number, record));
            }
            if (verdict.outcome() == Outcome.REFUSED) {
                so.keys().remove(row.key());
            }
        }
        lines.sort(Comparator.comparingInt(Line::number));
        return new Classified(lines, memories, so.keys(), so.passed());
    }

    /** After the batch is stored: what it saw first is known for the rest of the file. */
    void remember(Classified batch) {
        seen.putAll(batch.keys());
    }

    private @Nullable Line repeated(Usable row, @Nullable Known before, Map<String, Integer> inBatch) {
        int number = row.row().number();
        if (before != null) {
            String when = before.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
            return known(
                    number,
                    before.record(),
                    "Imported before: row " + before.number() + " of " + before.fileName() + ", on " + when + ".");
        }
        Integer earlier = inBatch.containsKey(row.key()) ? inBatch.get(row.key()) : seen.get(row.key());
        return earlier == null ? null : known(number, null, "The same as row " + earlier + " of this file.");
    }

    private static Line known(int number, @Nullable UUID record, String message) {
        return new Line(number, Outcome.KNOWN, record, List.of(new Why(null, "known", message)), null);
    }
}
