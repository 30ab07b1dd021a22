package dev.plumbline.records.templates;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TemplateRepository {
    private static final String COLUMNS = """
            select t.id, t.name, t.latest, t.published, t.status, t.status_at, t.version, v.subject, v.body
              from records.template t
              join records.template_version v on v.firm_id = t.firm_id and v.template_id = t.id
            """;

    private static final String ALL = COLUMNS + """
             and v.number = t.latest
             where t.firm_id = shared.firm() and t.status <> 'retired'
             order by lower(t.name), t.id
             limit :limit
            """;

    private static final String ONE =
            COLUMNS + " and v.number = t.latest where t.firm_id = shared.firm() and t.id = :id";

    private static final String LOCK = ONE + " for update of t";

    private static final String PUBLISHED = COLUMNS + """
             and v.number = t.published
             where t.firm_id = shared.firm() and t.id = :id and t.status = 'published'
            """;

    private static final String INSERT = """
            insert into records.template (firm_id, id, name, latest, status, status_command, status_at, created_at, updated_at)
            values (shared.firm(), :id, :name, 1, 'draft', 'draw_up', :now, :now, :now)
            """;

    private static final String INSERT_VERSION = """
            insert into records.template_version (firm_id, template_id, number, subject, body, author_id, created_at)
            values (shared.firm(), :id, :number, :subject, :body, :author, :now)
            """;

    private static final String CHANGE = """
            update records.template set name = :name, latest = :number where firm_id = shared.firm() and id = :id
            """;

    private static final String PUBLISH = """
            update records.template set published = latest, status = 'published', status_command = 'publish'
             where firm_id = shared.firm() and id = :id
            """;

    private static final String RETIRE = """
            update records.template set status = 'retired', status_command = 'retire'
             where firm_id = shared.firm() and id = :id
            """;

    private final JdbcClient jdbc;

    TemplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A template and what one of its versions says. */
    record Written(Template template, LetterText text) {}

    /** Without those that were retired, by name, each with its latest version. */
    List<Written> all(int limit) {
        return jdbc.sql(ALL).param("limit", limit).query((row, n) -> read(row)).list();
    }

    Optional<Written> find(TemplateId id) {
        return one(ONE, id);
    }

    Optional<Written> lock(TemplateId id) {
        return one(LOCK, id);
    }

    /** With the version that letters are written with. */
    Optional<Written> published(TemplateId id) {
        return one(PUBLISHED, id);
    }

    void insert(TemplateId id, String name, Instant now) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insert(TemplateId id, int number, LetterText text, MemberId author, Instant now) {
        jdbc.sql(INSERT_VERSION)
                .param("id", id.value())
                .param("number", number)
                .param("subject", text.subject())
                .param("body", text.text())
                .param("author", author.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(TemplateId id, String name, int number) {
        jdbc.sql(CHANGE)
                .param("id", id.value())
                .param("name", name)
                .param("number", number)
                .update();
    }

    void publish(TemplateId id) {
        jdbc.sql(PUBLISH).param("id", id.value()).update();
    }

    void retire(TemplateId id) {
        jdbc.sql(RETIRE).param("id", id.value()).update();
    }

    private Optional<Written> one(String sql, TemplateId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private static Written read(ResultSet row) throws SQLException {
        return new Written(
                new Template(
                        new TemplateId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("latest"),
                        row.getObject("published", Integer.class),
                        Coded.of(TemplateStatus.class, row.getString("status")),
                        row.getObject("status_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")),
                new LetterText(row.getString("subject"), row.getString("body")));
    }
}
