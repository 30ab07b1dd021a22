package dev.plumbline.messages.wordings;

import dev.plumbline.platform.Listing;
import dev.plumbline.platform.SortKey;
import dev.plumbline.platform.Where;
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
class WordingRepository {
    static final List<SortKey> SORTS = List.of(SortKey.of("number", "w.number", "integer"));

    private static final String COLUMNS = """
            select w.id, w.letter, w.number, w.subject, w.body, w.author_id, w.created_at
              from messages.wording w
            """;

    private static final String LATEST = COLUMNS + """
             where w.firm_id = shared.firm() and w.letter = :letter
             order by w.number desc
             limit 1
            """;

    private static final String LATEST_OF_EACH = """
            select distinct on (w.letter) w.id, w.letter, w.number, w.subject, w.body, w.author_id, w.created_at
              from messages.wording w
             where w.firm_id = shared.firm()
             order by w.letter, w.number desc
            """;

    private static final String INSERT = """
            insert into messages.wording (firm_id, id, letter, number, subject, body, author_id, created_at)
            values (shared.firm(), :id, :letter, :number, :subject, :body, :author, :now)
                on conflict on constraint wording_once do nothing
            """;

    private final JdbcClient jdbc;

    WordingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One version of how a firm words a mail.
     *
     * @param number beginning with one
     * @param words  null for those that it comes with
     */
    record Stored(
            UUID id, String letter, int number, @Nullable Wording words, MemberId by, Instant at) {}

    Optional<Stored> latest(String letter) {
        return jdbc.sql(LATEST)
                .param("letter", letter)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Of each mail that the firm has ever worded. */
    List<Stored> latest() {
        return jdbc.sql(LATEST_OF_EACH).query((row, n) -> read(row)).list();
    }

    Page<Stored> versions(String letter, Listing listing) {
        Where where = new Where().and("w.firm_id = shared.firm()").and("w.letter = :letter", "letter", letter);
        listing.seek(where, "w.id");
        List<Stored> rows = jdbc.sql(COLUMNS + where.sql() + listing.orderBy("w.id"))
                .params(where.params())
                .query((row, n) -> read(row))
                .list();
        return listing.page(
                rows,
                stored -> String.valueOf(stored.number()),
                stored -> stored.id().toString());
    }

    /** False when somebody else was first. */
    boolean insert(Stored next) {
        Wording words = next.words();
        return jdbc.sql(INSERT)
                        .param("id", next.id())
                        .param("letter", next.letter())
                        .param("number", next.number())
                        .param("subject", words == null ? null : words.subject())
                        .param("body", words == null ? null : words.text())
                        .param("author", next.by().value())
                        .param("now", next.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Stored read(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        return new Stored(
                row.getObject("id", UUID.class),
                row.getString("letter"),
                row.getInt("number"),
                subject == null ? null : new Wording(subject, row.getString("body")),
                new MemberId(row.getObject("author_id", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
