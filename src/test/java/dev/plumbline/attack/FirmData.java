package dev.plumbline.attack;

import dev.plumbline.TestWorld;
import dev.plumbline.shared.FirmId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Which rows a firm has, by table, straight from the database: the ids that an attack puts where they do not belong. */
record FirmData(Map<String, List<Row>> tables) {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname as name,
                   exists (select 1 from pg_attribute v where v.attrelid = c.oid and v.attname = 'version') as versioned
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute f on f.attrelid = c.oid and f.attname = 'firm_id'
              join pg_attribute i on i.attrelid = c.oid and i.attname = 'id' and i.atttypid = 'uuid'::regtype
             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'migrations')
               and has_table_privilege(c.oid, 'select')
             order by 1
            """;
    private static final int ROWS = 20;

    /** Words of the API whose table is called otherwise. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "parent", "territory",
            "pages", "intake_page",
            "views", "saved_view",
            "imports", "run",
            "kept", "lead",
            "gone", "lead",
            "other", "lead",
            "record", "lead");

    record Row(UUID id, long version) {}

    private record Table(String name, boolean versioned) {}

    static FirmData of(TestWorld world, FirmId firm) {
        return world.in(firm)
                .call(() -> world.transaction().execute(status -> {
                    List<Table> tables = world.jdbc()
                            .sql(TABLES)
                            .query((row, n) -> new Table(row.getString("name"), row.getBoolean("versioned")))
                            .list();
                    Map<String, List<Row>> found = new TreeMap<>();
                    for (Table table : tables) {
                        // The name is the catalogue's own, of a table of ours.
                        String sql = "select id, " + (table.versioned() ? "version" : "1") + " as version from "
                                + table.name() + " where firm_id = shared.firm() order by id limit " + ROWS;
                        found.put(
                                table.name(),
                                world.jdbc()
                                        .sql(sql)
                                        .query((row, n) ->
                                                new Row(row.getObject("id", UUID.class), row.getLong("version")))
                                        .list());
                    }
                    return new FirmData(found);
                }));
    }

    Stream<UUID> ids() {
        return tables.values().stream().flatMap(List::stream).map(Row::id);
    }

    long filled() {
        return tables.values().stream().filter(rows -> !rows.isEmpty()).count();
    }

    /** A row that a word of the API seems to mean: {@code members}, {@code assigneeId}, {@code lead-fields}. */
    Optional<Row> meant(String word) {
        for (String name : names(word)) {
            for (Map.Entry<String, List<Row>> table : tables.entrySet()) {
                String last = table.getKey().substring(table.getKey().indexOf('.') + 1);
                if (last.equals(name) && !table.getValue().isEmpty()) {
                    return Optional.of(table.getValue().getLast());
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> names(String word) {
        String snake = word.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replace('-', '_')
                .toLowerCase(Locale.ROOT)
                .replaceFirst("_?ids?$", "");
        List<String> names = new ArrayList<>(List.of(
                snake, snake.replaceFirst("ies$", "y"), snake.replaceFirst("s$", ""), snake.replaceFirst("^.*_", "")));
        if (snake.matches("owner|assignee|assigned|manager|actor|from|to|rep|user|leader|by")) {
            names.add("member");
        }
        String other = OTHERWISE.get(snake);
        if (other != null) {
            names.add(other);
        }
        return names;
    }
}
