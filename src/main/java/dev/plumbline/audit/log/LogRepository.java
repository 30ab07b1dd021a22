package dev.plumbline.audit.log;

import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.audit.proof.tree.Hash;
import dev.plumbline.audit.proof.tree.NodeId;
import dev.plumbline.shared.FirmId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LogRepository {
    private static final String NODES = """
            select n.level, n.idx, n.hash
              from unnest(:levels, :indexes) as wanted (level, idx)
              join audit.node n on n.firm_id = :firm and n.level = wanted.level and n.idx = wanted.idx
            """;

    private static final String PLACE = """
            select l.idx,
            """ + RecordedEvent.COLUMNS + """
              from audit.event e
              left join audit.leaf l on l.firm_id = e.firm_id and l.seq = e.seq
             where e.firm_id = :firm and e.id = :id
            """;

    private static final String MARK = """
            select size, id, generation, note, at
              from audit.checkpoint
             where firm_id = :firm and size = :size
            """;

    private static final String LAST_MARK = """
            select size, id, generation, note, at
              from audit.checkpoint
             where firm_id = :firm
             order by size desc
             limit 1
            """;

    private static final String MARKS = """
            select size, id, generation, note, at
              from audit.checkpoint
             where firm_id = :firm and size > :from and size <= :to
             order by size
            """;

    private static final String KEYS = """
            select k.generation, k.verifier_key, k.at,
                   case when k.generation < :current
                        then coalesce((select max(c.size) from audit.checkpoint c
                                        where c.firm_id = k.firm_id and c.generation = k.generation), 0)
                   end as retired_after
              from audit.signing_key k
             where k.firm_id = :firm
             order by k.generation
            """;

    private static final String KEY = """
            select verifier_key
              from audit.signing_key
             where firm_id = :firm and generation = :generation
            """;

    /** From the tree's side: what should be there, beside what the events' rows say now. */
    private static final String LEAVES = """
            select wanted.idx, n.hash,
            """ + RecordedEvent.COLUMNS + """
              from generate_series(:from, :to - 1) as wanted (idx)
              left join audit.node n on n.firm_id = :firm and n.level = 0 and n.idx = wanted.idx
              left join audit.leaf l on l.firm_id = :firm and l.idx = wanted.idx
              left join audit.event e on e.firm_id = l.firm_id and e.seq = l.seq
             order by wanted.idx
            """;

    private final JdbcClient jdbc;

    LogRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event and where it stands.
     *
     * @param index null while it is not sealed
     */
    record Place(RecordedEvent event, @Nullable Long index) {}

    /** A leaf: its hash in the tree, and the event's row; either can be gone when somebody was at the database. */
    record Leaf(long index, @Nullable Hash stored, @Nullable RecordedEvent event) {}

    Map<NodeId, Hash> nodes(FirmId firm, List<NodeId> wanted) {
        return jdbc
                .sql(NODES)
                .param("firm", firm.value())
                .param("levels", wanted.stream().map(n -> (short) n.level()).toArray(Short[]::new))
                .param("indexes", wanted.stream().map(NodeId::index).toArray(Long[]::new))
                .query((row, n) ->
                        Map.entry(new NodeId(row.getInt("level"), row.getLong("idx")), Hash.of(row.getBytes("hash"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Place> place(FirmId firm, UUID event) {
        return jdbc.sql(PLACE)
                .param("firm", firm.value())
                .param("id", event)
                .query((row, n) -> new Place(RecordedEvent.read(row), row.getObject("idx", Long.class)))
                .optional();
    }

    Optional<LogMark> mark(FirmId firm, long size) {
        return jdbc.sql(MARK)
                .param("firm", firm.value())
                .param("size", size)
                .query((row, n) -> mark(row))
                .optional();
    }

    Optional<LogMark> lastMark(FirmId firm) {
        return jdbc.sql(LAST_MARK)
                .param("firm", firm.value())
                .query((row, n) -> mark(row))
                .optional();
    }

    /** Checkpoints behind the first size, up to and with the second. */
    List<LogMark> marks(FirmId firm, long from, long to) {
        return jdbc.sql(MARKS)
                .param("firm", firm.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> mark(row))
                .list();
    }

    List<LogKey> keys(FirmId firm, int current) {
        return jdbc.sql(KEYS)
                .param("firm", firm.value())
                .param("current", current)
                .query((row, n) -> new LogKey(
                        row.getInt("generation"),
                        VerifierKey.parse(row.getString("verifier_key")),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("retired_after", Long.class)))
                .list();
    }

    VerifierKey key(FirmId firm, int generation) {
        return VerifierKey.parse(jdbc.sql(KEY)
                .param("firm", firm.value())
                .param("generation", generation)
                .query(String.class)
                .single());
    }

    List<Leaf> leaves(FirmId firm, long from, long to) {
        return jdbc.sql(LEAVES)
                .param("firm", firm.value())
                .param("from", from)
                .param("to", to)
                .query((row, n) -> leaf(row))
                .list();
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        byte[] hash = row.getBytes("hash");
        return new Leaf(
                row.getLong("idx"),
                hash == null ? null : Hash.of(hash),
                row.getObject("id") == null ? null : RecordedEvent.read(row));
    }

    static LogMark mark(ResultSet row) throws SQLException {
        return new LogMark(
                row.getLong("size"),
                row.getObject("id", UUID.class),
                row.getInt("generation"),
                row.getString("note"),
                row.getTimestamp("at").toInstant());
    }
}
