package dev.plumbline.sales.scoring;

import dev.plumbline.shared.MemberId;
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
import tools.jackson.databind.json.JsonMapper;

@Repository
class RuleSetRepository {
    private static final String COLUMNS = """
            select id, number, rules, note, published_at, published_by, version from sales.rule_set
            """;

    private static final String CURRENT = COLUMNS + """
             where published_at is not null
             order by number desc
             limit 1
            """;

    private static final String ALL = COLUMNS + " order by number desc limit 200";

    private static final String BY_NUMBER = COLUMNS + " where number = :number for update";

    private static final String INSERT = """
            insert into sales.rule_set (firm_id, id, number, rules, note, created_at, updated_at)
            values (shared.firm(), :id, (select coalesce(max(number), 1) + 1 from sales.rule_set), '{}', :note, :now, :now)
            returning number
            """;

    private static final String UPDATE = """
            update sales.rule_set set rules = cast(:rules as jsonb), note = :note where number = :number
            """;

    private static final String PUBLISH = """
            update sales.rule_set set published_at = :now, published_by = :member where number = :number
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RuleSetRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Stored(
            RuleSet rules,
            String note,
            @Nullable Instant publishedAt,
            @Nullable MemberId publishedBy,
            long version) {}

    Optional<Stored> current() {
        return jdbc.sql(CURRENT).query((row, n) -> stored(row)).optional();
    }

    List<Stored> all() {
        return jdbc.sql(ALL).query((row, n) -> stored(row)).list();
    }

    Optional<Stored> lock(int number) {
        return jdbc.sql(BY_NUMBER)
                .param("number", number)
                .query((row, n) -> stored(row))
                .optional();
    }

    int insert(UUID id, String note, Instant now) {
        return jdbc.sql(INSERT)
                .param("id", id)
                .param("note", note)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void update(RuleSet rules, String note) {
        jdbc.sql(UPDATE)
                .param("number", rules.version())
                .param("rules", json.writeValueAsString(rules))
                .param("note", note)
                .update();
    }

    void publish(int number, @Nullable UUID member, Instant now) {
        jdbc.sql(PUBLISH)
                .param("number", number)
                .param("member", member)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Stored stored(ResultSet row) throws SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        UUID by = row.getObject("published_by", UUID.class);
        return new Stored(
                json.readValue(row.getString("rules"), RuleSet.class),
                row.getString("note"),
                published == null ? null : published.toInstant(),
                by == null ? null : new MemberId(by),
                row.getLong("version"));
    }
}
