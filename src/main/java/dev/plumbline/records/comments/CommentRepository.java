package dev.plumbline.records.comments;

import com.google.errorprone.annotations.CompileTimeConstant;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
import dev.plumbline.records.CommentId;
import dev.plumbline.records.TimelineSpan;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommentRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("created", "c.created_at", "timestamptz"));

    private static final String COMMENT = """
            select c.id, c.version, c.kind, c.record_id, c.author_id, c.body, c.status, c.edits, c.created_at, c.edited_at,
                   c.removed_by
              from records.comment c
            """;

    /** Of each record its latest, however many it has. */
    private static final String SAID = """
            select c.id, c.at, c.kind, c.record_id, c.member_id, c.author_id, c.body, c.edits, c.status
              from unnest(cast(:records as uuid[])) as wanted (id)
             cross join lateral (
                   select c.id, c.created_at as at, c.kind, c.record_id, c.author_id as member_id, c.author_id, c.body, c.edits,
                          c.status
                     from records.comment c
                    where c.firm_id = shared.firm() and c.kind = :kind and c.record_id = wanted.id
                      and c.created_at >= :from and (c.created_at, c.id) < (:before, :beforeId)
                    order by c.created_at desc, c.id desc
                    limit :limit) c
             order by c.at desc, c.id desc
             limit :limit
            """;

    private static final String REMOVED = """
            select c.id, c.at, c.kind, c.record_id, c.member_id, c.author_id, c.body, c.edits, c.status
              from unnest(cast(:records as uuid[])) as wanted (id)
             cross join lateral (
                   select c.id, c.status_at as at, c.kind, c.record_id, c.removed_by as member_id, c.author_id, c.body, c.edits,
                          c.status
                     from records.comment c
                    where c.firm_id = shared.firm() and c.kind = :kind and c.record_id = wanted.id
                      and c.status = 'removed'
                      and c.status_at >= :from and (c.status_at, c.id) < (:before, :beforeId)
                    order by c.status_at desc, c.id desc
                    limit :limit) c
             order by c.at desc, c.id desc
             limit :limit
            """;

    private static final String SAID_BY = """
            select c.id, c.created_at as at, c.kind, c.record_id, c.author_id as member_id, c.author_id, c.body, c.edits, c.status
              from records.comment c
             where c.firm_id = shared.firm() and c.author_id = :author
               and c.created_at >= :from and (c.created_at, c.id) < (:before, :beforeId)
             order by c.created_at desc, c.id desc
             limit :limit
            """;

    private static final String ONE = COMMENT + " where c.firm_id = shared.firm() and c.id = :id";

    private static final String LOCK = ONE + " for update";

    private static final String INSERT = """
            insert into records.comment (firm_id, id, status, status_command, status_at, kind, record_id, author_id, body, edits,
                                         created_at, updated_at)
            values (shared.firm(), :id, :status, :command, :now, :kind, :record, :author, :body, 0, :now, :now)
            """;

    private static final String KEEP = """
            insert into records.comment_revision (firm_id, comment_id, number, body, until)
            values (shared.firm(), :comment, :number, :body, :now)
            """;

    private static final String EDIT = """
            update records.comment set body = :body, edits = :edits, edited_at = :at
             where firm_id = shared.firm() and id = :id
            """;

    private static final String REMOVE = """
            update records.comment set status = :status, status_command = :command, body = '', removed_by = :by
             where firm_id = shared.firm() and id = :id
            """;

    private static final String REVISIONS = """
            select number, body, until from records.comment_revision
             where firm_id = shared.firm() and comment_id = :id
             order by number desc
             limit :limit
            """;

    private static final String FORGET = """
            delete from records.comment_revision where firm_id = shared.firm() and comment_id = :id
            """;

    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Comment> page(Found record, Listing listing) {
        Where where = new Where()
                .and("c.firm_id = shared.firm()")
                .and("c.kind = :kind", "kind", record.code())
                .and("c.record_id = any(:records)", "records", record.all().toArray(UUID[]::new));
        listing.seek(where, "c.id");
        List<Comment> rows = jdbc.sql(COMMENT + where.sql() + listing.orderBy("c.id"))
                .params(where.params())
                .query((row, n) -> comment(row))
                .list();
        return listing.page(
                rows, c -> c.createdAt().toString(), c -> c.id().value().toString());
    }

    /**
     * Something that was done with a comment.
     *
     * @param member who did it
     */
    record Act(
            UUID id,
            Instant at,
            String kind,
            UUID record,
            MemberId member,
            MemberId author,
            String body,
            boolean edited,
            CommentStatus status) {}

    List<Act> said(String kind, List<UUID> records, TimelineSpan span) {
        return acts(SAID, kind, records, span);
    }

    List<Act> removed(String kind, List<UUID> records, TimelineSpan span) {
        return acts(REMOVED, kind, records, span);
    }

    List<Act> saidBy(MemberId author, TimelineSpan span) {
        return read(jdbc.sql(SAID_BY).param("author", author.value()), span);
    }

    Optional<Comment> find(CommentId id) {
        return one(ONE, id);
    }

    Optional<Comment> lock(CommentId id) {
        return one(LOCK, id);
    }

    void insert(CommentId id, Found record, MemberId author, String body, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("status", CommentStatus.POSTED.code())
                .param("command", CommentLifecycle.POST)
                .param("kind", record.code())
                .param("record", record.id())
                .param("author", author.value())
                .param("body", body)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores what it says now, and keeps what it said before. */
    void edit(Comment before, Comment now, Instant at) {
        jdbc.sql(KEEP)
                .param("comment", before.id().value())
                .param("number", now.edits())
                .param("body", before.body())
                .param("now", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(EDIT)
                .param("id", now.id().value())
                .param("body", now.body())
                .param("edits", now.edits())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes the text away, also what it said before. */
    void remove(CommentId id, MemberId by) {
        jdbc.sql(FORGET).param("id", id.value()).update();
        jdbc.sql(REMOVE)
                .param("id", id.value())
                .param("status", CommentStatus.REMOVED.code())
                .param("command", CommentLifecycle.REMOVE)
                .param("by", by.value())
                .update();
    }

    List<RevisionView> revisions(CommentId id) {
        return jdbc.sql(REVISIONS)
                .param("id", id.value())
                .param("limit", Comment.EDITS_MAX)
                .query((row, n) -> new RevisionView(
                        row.getInt("number"),
                        row.getString("body"),
                        row.getObject("until", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Optional<Comment> one(String sql, CommentId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, n) -> comment(row))
                .optional();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime edited = row.getObject("edited_at", OffsetDateTime.class);
        @Nullable UUID removedBy = row.getObject("removed_by", UUID.class);
        return new Comment(
                new CommentId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("kind"),
                row.getObject("record_id", UUID.class),
                new MemberId(row.getObject("author_id", UUID.class)),
                row.getString("body"),
                Coded.of(CommentStatus.class, row.getString("status")),
                row.getInt("edits"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                edited == null ? null : edited.toInstant(),
                removedBy == null ? null : new MemberId(removedBy));
    }

    private List<Act> acts(@CompileTimeConstant String sql, String kind, List<UUID> records, TimelineSpan span) {
        return read(jdbc.sql(sql).param("kind", kind).param("records", records.toArray(UUID[]::new)), span);
    }

    private static List<Act> read(JdbcClient.StatementSpec asked, TimelineSpan span) {
        return asked.param("from", span.fromTime())
                .param("before", span.beforeTime())
                .param("beforeId", span.beforeId())
                .param("limit", span.limit())
                .query((row, n) -> new Act(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getObject("record_id", UUID.class),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        new MemberId(row.getObject("author_id", UUID.class)),
                        row.getString("body"),
                        row.getInt("edits") > 0,
                        Coded.of(CommentStatus.class, row.getString("status"))))
                .list();
    }
}
