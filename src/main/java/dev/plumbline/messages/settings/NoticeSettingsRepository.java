package dev.plumbline.messages.settings;

import dev.plumbline.messages.settings.NoticeSettings.Choice;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class NoticeSettingsRepository {
    private static final String OF_MEMBERS = """
            select member_id, time_zone, quiet_from, quiet_until, digest_hour, choices, texts, version
              from messages.notice_setting
             where firm_id = :firm and member_id = any(:members)
            """;

    private static final String ONE = """
            select member_id, time_zone, quiet_from, quiet_until, digest_hour, choices, texts, version
              from messages.notice_setting
             where firm_id = :firm and member_id = :member
            """;

    private static final String LOCK = ONE + " for update";

    private static final String INSERT = """
            insert into messages.notice_setting (firm_id, member_id, time_zone, quiet_from, quiet_until, digest_hour, choices, texts,
                                                 created_at, updated_at)
            values (:firm, :member, :zone, :from, :until, :hour, cast(:choices as jsonb), :texts, :now, :now)
                on conflict on constraint notice_setting_once do nothing
            """;

    private static final String UPDATE = """
            update messages.notice_setting
               set time_zone = :zone, quiet_from = :from, quiet_until = :until, digest_hour = :hour,
                   choices = cast(:choices as jsonb), texts = :texts
             where firm_id = :firm and member_id = :member
            """;

    private static final TypeReference<Map<String, Choice>> CHOICES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    NoticeSettingsRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of those who have chosen something. */
    Map<MemberId, NoticeSettings> of(Collection<MemberId> members) {
        Map<MemberId, NoticeSettings> all = new HashMap<>();
        jdbc.sql(OF_MEMBERS)
                .param("firm", firm())
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    all.put(new MemberId(row.getObject("member_id", UUID.class)), settings(row));
                });
        return all;
    }

    Optional<NoticeSettings> find(MemberId member) {
        return bound(ONE, member).query((row, n) -> settings(row)).optional();
    }

    Optional<NoticeSettings> lock(MemberId member) {
        return bound(LOCK, member).query((row, n) -> settings(row)).optional();
    }

    /** False when somebody else was first. */
    boolean insert(MemberId member, NoticeSettings settings, Instant now) {
        return values(INSERT, member, settings)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(MemberId member, NoticeSettings settings) {
        values(UPDATE, member, settings).update();
    }

    private JdbcClient.StatementSpec values(String sql, MemberId member, NoticeSettings settings) {
        ZoneId zone = settings.zone();
        QuietHours quiet = settings.quiet();
        return bound(sql, member)
                .param("zone", zone == null ? null : zone.getId())
                .param("from", quiet == null ? null : quiet.from())
                .param("until", quiet == null ? null : quiet.until())
                .param("hour", settings.digestHour())
                .param("choices", json.writeValueAsString(settings.choices()))
                .param("texts", settings.texts().stream().sorted().toArray(String[]::new));
    }

    private JdbcClient.StatementSpec bound(String sql, MemberId member) {
        return jdbc.sql(sql).param("firm", firm()).param("member", member.value());
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }

    private NoticeSettings settings(ResultSet row) throws SQLException {
        String zone = row.getString("time_zone");
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        return new NoticeSettings(
                zone == null ? null : ZoneId.of(zone),
                from == null ? null : new QuietHours(from, row.getObject("quiet_until", LocalTime.class)),
                row.getInt("digest_hour"),
                json.readValue(row.getString("choices"), CHOICES),
                Set.of((String[]) row.getArray("texts").getArray()),
                row.getLong("version"));
    }
}
