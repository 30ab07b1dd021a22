package dev.plumbline.sales.bulk;

import dev.plumbline.platform.Where;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.sales.leads.LeadFilter;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BulkRepository {
    /** In the order of the list, so that its indexes serve. */
    private static final String MATCHING = """
            select l.id
              from sales.lead l
            """;

    private static final String FIRST = """

             order by l.created_at desc, l.id desc
             limit :most
            """;

    /** Held in one order, so that two acts on the same leads wait for each other instead of locking crosswise. */
    private static final String HOLD = """
            with held as (
            select l.id
              from sales.lead l
            """;

    private static final String HELD = """

             order by l.id
               for update)
            update sales.lead t
            """;

    private static final String ADD = """
               set tags = array(select distinct tag
                                  from unnest(array_append(t.tags, cast(:tag as text))) tag
                                 order by tag)
            """;

    private static final String REMOVE = """
               set tags = array_remove(t.tags, cast(:tag as text))
            """;

    private static final String GIVE = """
               set owner_id = :owner, assigned_at = :now
            """;

    private static final String POOL = """
               set owner_id = null, assigned_at = :now
            """;

    private static final String THESE = """
              from held
             where t.id = held.id
            returning t.id, old.owner_id as owner_before, old.territory_id as territory_before, t.owner_id, t.territory_id
            """;

    private static final String FULL = """
            select count(*)
              from sales.lead l
            """;

    private final JdbcClient jdbc;

    BulkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A lead that is different now, and where it stood before and stands now. */
    record Changed(UUID id, RowPlace before, RowPlace after) {}

    /** What is done to a batch; tells which were different before. */
    interface Change {
        List<Changed> of(List<UUID> batch);
    }

    List<UUID> matching(Where where, int most) {
        return jdbc.sql(MATCHING + where.sql() + FIRST)
                .params(where.params())
                .param("most", most)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Those that have it already, or no room for it, stay as they are. */
    List<Changed> tag(List<UUID> ids, String tag) {
        Where where = these(ids)
                .and("not l.tags @> array[cast(:tag as text)]", "tag", tag)
                .and("cardinality(l.tags) < :most", "most", Lead.TAGS_MAX);
        return changed(HOLD + where.sql() + HELD + ADD + THESE, where);
    }

    List<Changed> untag(List<UUID> ids, String tag) {
        Where where = these(ids).and("l.tags @> array[cast(:tag as text)]", "tag", tag);
        return changed(HOLD + where.sql() + HELD + REMOVE + THESE, where);
    }

    List<Changed> give(List<UUID> ids, @Nullable MemberId owner, Instant now) {
        Where where = these(ids).and("true", "now", now.atOffset(ZoneOffset.UTC));
        if (owner == null) {
            where.and("l.owner_id is not null");
            return changed(HOLD + where.sql() + HELD + POOL + THESE, where);
        }
        where.and("l.owner_id is distinct from :owner", "owner", owner.value());
        return changed(HOLD + where.sql() + HELD + GIVE + THESE, where);
    }

    /** How many of these have no room for the tag. */
    int full(List<UUID> ids, String tag) {
        Where where = these(ids)
                .and("not l.tags @> array[cast(:tag as text)]", "tag", tag)
                .and("cardinality(l.tags) >= :most", "most", Lead.TAGS_MAX);
        return jdbc.sql(FULL + where.sql())
                .params(where.params())
                .query(Integer.class)
                .single();
    }

    /** Looked at again: what the caller may no longer see, or was put aside since, is left alone. */
    private static Where these(List<UUID> ids) {
        return LeadFilter.visible(new Where().and("l.deleted_at is null"))
                .and("l.id = any(cast(:ids as uuid[]))", "ids", ids.toArray(UUID[]::new));
    }

    private List<Changed> changed(String update, Where where) {
        return jdbc.sql(update)
                .params(where.params())
                .query((row, n) -> new Changed(
                        row.getObject("id", UUID.class),
                        place(row, "owner_before", "territory_before"),
                        place(row, "owner_id", "territory_id")))
                .list();
    }

    private static RowPlace place(ResultSet row, String owner, String territory) throws SQLException {
        UUID member = row.getObject(owner, UUID.class);
        return new RowPlace(member == null ? null : new MemberId(member), row.getObject(territory, UUID.class));
    }
}
