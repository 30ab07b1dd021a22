package dev.plumbline.records.timeline;

import dev.plumbline.audit.RecordedActs;
import dev.plumbline.records.LoggedTable;
import dev.plumbline.records.LoggedTable.Column;
import dev.plumbline.records.LoggedTable.Row;
import dev.plumbline.records.LoggedTable.Verb;
import dev.plumbline.records.TimelineEntry;
import dev.plumbline.records.TimelineSource;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.records.fields.OwnRows;
import dev.plumbline.records.tags.TagsEver;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module itself keeps of records of any kind: tags, and what is said in a firm's own fields. */
@Configuration(proxyBeanMethods = false)
class GenericSources {
    private static final String CHANGES = "changes";

    @Bean
    TimelineSource tagsTold(TagsEver tags, RecordedActs acts) {
        List<Verb> verbs =
                List.of(Verb.made("tagged"), Verb.set("untagged", "removed_at"), Verb.cleared("tagged", "removed_at"));
        return new OfAnyKind("records.tag", List.of(), verbs, tags::of, acts);
    }

    @Bean
    TimelineSource ownFieldsTold(OwnRows values, RecordedActs acts) {
        return new OfAnyKind(
                "records.field_value",
                List.of(Column.parts("said", "own")),
                List.of(Verb.made("changed"), Verb.changed("changed", Set.of("said"))),
                values::of,
                acts);
    }

    /** Kinds that keep these themselves have no rows here. */
    private record OfAnyKind(
            String table,
            List<Column> columns,
            List<Verb> verbs,
            BiFunction<String, List<UUID>, List<Row>> rows,
            RecordedActs acts)
            implements TimelineSource {
        @Override
        public String code() {
            return CHANGES;
        }

        @Override
        public String name() {
            return CHANGES + " " + table;
        }

        @Override
        public @Nullable String permission() {
            return null;
        }

        @Override
        public boolean serves(String kind) {
            return true;
        }

        @Override
        public List<TimelineEntry> read(String kind, List<UUID> records, TimelineSpan span) {
            LoggedTable logged =
                    new LoggedTable(CHANGES, kind, table, columns, verbs, Set.of(), ids -> rows.apply(kind, ids));
            return new LoggedSource(logged, acts).read(kind, records, span);
        }
    }
}
