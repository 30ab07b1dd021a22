package dev.plumbline.messages.letterhead;

import dev.plumbline.messages.servers.Letterhead.Logo;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterheadRepository {
    private static final String ONE = """
            select colour, footer, reply_to, logo, logo_type, logo_width, logo_height, version
              from messages.letterhead
             where firm_id = :firm
            """;

    private static final String LOCK = ONE + " for update";

    private static final String INSERT = """
            insert into messages.letterhead (firm_id, colour, footer, reply_to, logo, logo_type, logo_width, logo_height,
                                             created_at, updated_at)
            values (:firm, :colour, :footer, :replyTo, :logo, :type, :width, :height, :now, :now)
                on conflict on constraint letterhead_once do nothing
            """;

    private static final String UPDATE = """
            update messages.letterhead
               set colour = :colour, footer = :footer, reply_to = :replyTo, logo = :logo, logo_type = :type,
                   logo_width = :width, logo_height = :height
             where firm_id = :firm
            """;

    private final JdbcClient jdbc;

    LetterheadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param version 0 while nothing was chosen */
    record Stored(LetterheadRequest words, @Nullable Logo logo, long version) {
        static final Stored NONE = new Stored(new LetterheadRequest(null, "", null), null, 0);
    }

    Stored find() {
        return one(ONE).orElse(Stored.NONE);
    }

    Stored lock() {
        return one(LOCK).orElse(Stored.NONE);
    }

    /** False when somebody else was first. */
    boolean insert(Stored stored, Instant now) {
        return values(INSERT, stored).param("now", now.atOffset(ZoneOffset.UTC)).update() == 1;
    }

    void update(Stored stored) {
        values(UPDATE, stored).update();
    }

    private Optional<Stored> one(String sql) {
        return bound(sql).query((row, n) -> stored(row)).optional();
    }

    private JdbcClient.StatementSpec values(String sql, Stored stored) {
        Logo logo = stored.logo();
        return bound(sql)
                .param("colour", stored.words().colour())
                .param("footer", stored.words().footer())
                .param("replyTo", stored.words().replyTo())
                .param("logo", logo == null ? null : logo.content())
                .param("type", logo == null ? null : logo.mediaType())
                .param("width", logo == null ? null : logo.width())
                .param("height", logo == null ? null : logo.height());
    }

    private JdbcClient.StatementSpec bound(String sql) {
        return jdbc.sql(sql).param("firm", Scope.current().firm().value());
    }

    private static Stored stored(ResultSet row) throws SQLException {
        byte[] content = row.getBytes("logo");
        return new Stored(
                new LetterheadRequest(row.getString("colour"), row.getString("footer"), row.getString("reply_to")),
                content == null
                        ? null
                        : new Logo(
                                row.getString("logo_type"),
                                content,
                                row.getInt("logo_width"),
                                row.getInt("logo_height")),
                row.getLong("version"));
    }
}
