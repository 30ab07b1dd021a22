package dev.plumbline.firms.members;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.Where;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MemberRepository {
    private static final String MEMBER = """
            select m.id, m.user_id, m.name, m.email, m.status, m.availability, m.skills, m.capacity, m.created_at, m.version,
                   r.id as role_id, r.code, r.name as role_name, r.built_in, r.permissions, r.row_scope,
                   r.version as role_version,
                   array(select t.team_id from firms.team_member t
                          where t.firm_id = m.firm_id and t.member_id = m.id) as teams,
                   array(select t.territory_id from firms.territory_member t
                          where t.firm_id = m.firm_id and t.member_id = m.id) as territories
              from firms.member m
              join firms.role r on r.firm_id = m.firm_id and r.id = m.role_id
            """;

    private static final String ONE = MEMBER + " where m.firm_id = :firm and m.id = :id";

    private static final String LOCK = ONE + " for update of m";

    private static final String ACTIVE = MEMBER + """
             where m.firm_id = :firm and m.status = 'active'
             order by m.name, m.id
            """;

    private static final String SEARCH = MEMBER + """
             where m.firm_id = :firm and m.status = 'active'
               and (to_tsvector('simple', m.name || ' ' || m.email) @@ shared.words(:q) or shared.likeness(:q, m.name) >= 0.35)
             order by shared.likeness(:q, m.name) desc, m.name, m.id
             limit :limit
            """;

    /** Guests among them: what they hand in is theirs. */
    private static final String NAMES = """
            select id, name from firms.member where firm_id = :firm
            union all
            select id, name from firms.guest where firm_id = :firm
            """;

    private static final String LOCK_OWNERSHIP = """
            select id from firms.role where firm_id = :firm and code = 'owner' for no key update
            """;

    private static final String OTHER_OWNERS = """
            select count(*)
              from firms.member m
              join firms.role r on r.firm_id = m.firm_id and r.id = m.role_id
             where m.firm_id = :firm and m.id <> :id and m.status = 'active' and r.code = 'owner'
            """;

    private static final String UPDATE = """
            update firms.member
               set role_id = :role, availability = :availability, capacity = :capacity, skills = :skills
             where firm_id = :firm and id = :id
            """;

    // The teams themselves get a new version: whoever edits one sees that its members have changed.
    private static final String TEAMS = """
            with asked as (
              select unnest(cast(:teams as uuid[])) as id
            ), gone as (
              delete from firms.team_member t
               where t.firm_id = :firm and t.member_id = :id and t.team_id not in (select id from asked)
              returning t.team_id as id
            ), come as (
              insert into firms.team_member (firm_id, team_id, member_id)
              select :firm, id, :id from asked
              on conflict do nothing
              returning team_id as id
            )
            update firms.team t
               set updated_at = :now
             where t.firm_id = :firm and t.id in (select id from gone union all select id from come)
            """;

    private static final String TERRITORIES = """
            with asked as (
              select unnest(cast(:territories as uuid[])) as id
            ), gone as (
              delete from firms.territory_member t
               where t.firm_id = :firm and t.member_id = :id and t.territory_id not in (select id from asked)
              returning t.territory_id as id
            ), come as (
              insert into firms.territory_member (firm_id, territory_id, member_id)
              select :firm, id, :id from asked
              on conflict do nothing
              returning territory_id as id
            )
            update firms.territory t
               set updated_at = :now
             where t.firm_id = :firm and t.id in (select id from gone union all select id from come)
            """;

    private static final String STATUS = """
            update firms.member set status = :status, status_command = :command where firm_id = :firm and id = :id
            """;

    private final JdbcClient jdbc;
    private final MemberRow mapper;

    MemberRepository(JdbcClient jdbc, MemberRow mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    Page<Member> list(MemberFilter filter, Listing listing) {
        Where where = listing.seek(filter.where(firm()), "m.id");
        List<Member> rows = jdbc.sql(MEMBER + where.sql() + listing.orderBy("m.id"))
                .params(where.params())
                .query(mapper)
                .list();
        boolean byName = listing.key().equals("name");
        return listing.page(
                rows,
                m -> byName ? m.name() : m.joinedAt().toString(),
                m -> m.id().value().toString());
    }

    Optional<Member> find(MemberId id) {
        return bound(ONE, id).query(mapper).optional();
    }

    Optional<Member> lock(MemberId id) {
        return bound(LOCK, id).query(mapper).optional();
    }

    List<Member> active() {
        return jdbc.sql(ACTIVE).param("firm", firm()).query(mapper).list();
    }

    List<Member> search(String words, int limit) {
        return jdbc.sql(SEARCH)
                .param("firm", firm())
                .param("q", words)
                .param("limit", limit)
                .query(mapper)
                .list();
    }

    Map<MemberId, String> names() {
        Map<MemberId, String> names = new HashMap<>();
        jdbc.sql(NAMES).param("firm", firm()).query(row -> {
            names.put(new MemberId(row.getObject("id", UUID.class)), row.getString("name"));
        });
        return names;
    }

    /** From here to the end of the transaction nobody else starts or ends an ownership. */
    void lockOwnership() {
        jdbc.sql(LOCK_OWNERSHIP).param("firm", firm()).query(UUID.class).single();
    }

    long ownersBeside(MemberId id) {
        return bound(OTHER_OWNERS, id).query(Long.class).single();
    }

    void update(Member member, Instant now) {
        Member.Work work = member.work();
        bound(UPDATE, member.id())
                .param("role", member.role().id().value())
                .param("availability", work.availability().code())
                .param("capacity", work.capacity())
                .param("skills", work.skills().stream().sorted().toArray(String[]::new))
                .update();
        bound(TEAMS, member.id())
                .param("teams", ids(work.teams()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        bound(TERRITORIES, member.id())
                .param("territories", ids(work.territories()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void status(Member member, String status, String command) {
        bound(STATUS, member.id())
                .param("status", status)
                .param("command", command)
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, MemberId id) {
        return jdbc.sql(sql).param("firm", firm()).param("id", id.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private static String[] ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).sorted().toArray(String[]::new);
    }
}
