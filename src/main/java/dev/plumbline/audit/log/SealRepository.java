package dev.plumbline.audit.log;

import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.audit.proof.tree.StoredNode;
import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealRepository {
    private static final String UNSEALED = """
            select audit.unsealed()
            """;

    /**
     * Plans are made anew while it is held: one that was kept from when there were no leaves looks through all of them once
     * for each event.
     */
    private static final String LOCK = """
            select pg_try_advisory_xact_lock(hashtextextended('audit.seal:' || cast(:firm as text), 0)),
                   set_config('plan_cache_mode', 'force_custom_plan', true)
            """;

    private static final String SIZE = """
            select coalesce(max(size), 0)
              from audit.checkpoint
             where firm_id = :firm
            """;

    private static final String HORIZON = """
            select horizon::text
              from audit.sealing
             where firm_id = :firm and cluster = audit.cluster()
            """;

    /**
     * In the order in which the transactions began. What commits late has a small number and a small place in the order, but
     * is still there to be found: the horizon never passes a transaction that runs.
     */
    private static final String NEWS = """
            select e.tx::text as tx, pg_snapshot_xmin(pg_current_snapshot())::text as running,
            """ + RecordedEvent.COLUMNS + """
              from audit.event e
             where e.firm_id = :firm
               and e.tx >= cast(:horizon as xid8) and e.tx < pg_snapshot_xmax(pg_current_snapshot())
               and not exists (select from audit.leaf l where l.firm_id = e.firm_id and l.seq = e.seq)
             order by e.tx, e.seq
             limit :limit
            """;

    /** In a new log, and after a restore into a cluster whose transaction numbers mean nothing here. */
    private static final String ALL_NEWS = """
            select '0' as tx, pg_snapshot_xmin(pg_current_snapshot())::text as running,
            """ + RecordedEvent.COLUMNS + """
              from audit.event e
             where e.firm_id = :firm
               and not exists (select from audit.leaf l where l.firm_id = e.firm_id and l.seq = e.seq)
             order by e.tx, e.seq
             limit :limit
            """;

    private static final String ADD_LEAVES = """
            insert into audit.leaf (firm_id, idx, seq)
            select :firm, :from + n - 1, seq
              from unnest(:seqs) with ordinality as sealed (seq, n)
            """;

    private static final String ADD_NODES = """
            insert into audit.node (firm_id, level, idx, hash)
            select :firm, level, idx, hash
              from unnest(:levels, :indexes, :hashes) as node (level, idx, hash)
            """;

    private static final String ADD_CHECKPOINT = """
            insert into audit.checkpoint (firm_id, size, generation, note, at)
            values (:firm, :size, :generation, :note, :at)
            """;

    private static final String KEY = """
            select verifier_key
              from audit.signing_key
             where firm_id = :firm and generation = :generation
            """;

    private static final String NEWEST_GENERATION = """
            select coalesce(max(generation), 0)
              from audit.signing_key
             where firm_id = :firm
            """;

    private static final String ADD_KEY = """
            insert into audit.signing_key (firm_id, generation, verifier_key, from_size, at)
            values (:firm, :generation, :key, :size, :at)
            """;

    private static final String ADVANCE = """
            insert into audit.sealing (firm_id, horizon, cluster)
            values (:firm, cast(:horizon as xid8), audit.cluster())
                on conflict (firm_id) do update
               set horizon = excluded.horizon, cluster = excluded.cluster
            """;

    private final JdbcClient jdbc;

    SealRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An event to seal.
     *
     * @param tx      number of its transaction
     * @param running the oldest transaction that ran when this was read
     */
    record News(String tx, String running, RecordedEvent event) {}

    List<FirmId> unsealed() {
        return jdbc.sql(UNSEALED)
                .query((row, n) -> new FirmId(row.getObject(1, UUID.class)))
                .list();
    }

    /** False when another node seals this firm's log right now. */
    boolean lock(FirmId firm) {
        return jdbc.sql(LOCK)
                .param("firm", firm.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    long size(FirmId firm) {
        return jdbc.sql(SIZE).param("firm", firm.value()).query(Long.class).single();
    }

    Optional<String> horizon(FirmId firm) {
        return jdbc.sql(HORIZON).param("firm", firm.value()).query(String.class).optional();
    }

    List<News> news(FirmId firm, String horizon, int limit) {
        return news(jdbc.sql(NEWS).param("horizon", horizon), firm, limit);
    }

    List<News> allNews(FirmId firm, int limit) {
        return news(jdbc.sql(ALL_NEWS), firm, limit);
    }

    private static List<News> news(JdbcClient.StatementSpec statement, FirmId firm, int limit) {
        return statement
                .param("firm", firm.value())
                .param("limit", limit)
                .query((row, n) -> new News(row.getString("tx"), row.getString("running"), RecordedEvent.read(row)))
                .list();
    }

    void addLeaves(FirmId firm, long from, List<Long> seqs) {
        jdbc.sql(ADD_LEAVES)
                .param("firm", firm.value())
                .param("from", from)
                .param("seqs", seqs.toArray(Long[]::new))
                .update();
    }

    void addNodes(FirmId firm, List<StoredNode> nodes) {
        jdbc.sql(ADD_NODES)
                .param("firm", firm.value())
                .param("levels", nodes.stream().map(n -> (short) n.id().level()).toArray(Short[]::new))
                .param("indexes", nodes.stream().map(n -> n.id().index()).toArray(Long[]::new))
                .param("hashes", nodes.stream().map(n -> n.hash().bytes()).toArray(byte[][]::new))
                .update();
    }

    void addCheckpoint(FirmId firm, long size, int generation, String note, Instant at) {
        jdbc.sql(ADD_CHECKPOINT)
                .param("firm", firm.value())
                .param("size", size)
                .param("generation", generation)
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<VerifierKey> key(FirmId firm, int generation) {
        return jdbc.sql(KEY)
                .param("firm", firm.value())
                .param("generation", generation)
                .query(String.class)
                .optional()
                .map(VerifierKey::parse);
    }

    int newestGeneration(FirmId firm) {
        return jdbc.sql(NEWEST_GENERATION)
                .param("firm", firm.value())
                .query(Integer.class)
                .single();
    }

    void addKey(FirmId firm, int generation, VerifierKey key, long size, Instant at) {
        jdbc.sql(ADD_KEY)
                .param("firm", firm.value())
                .param("generation", generation)
                .param("key", key.toString())
                .param("size", size)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void advance(FirmId firm, String horizon) {
        jdbc.sql(ADVANCE).param("firm", firm.value()).param("horizon", horizon).update();
    }
}
