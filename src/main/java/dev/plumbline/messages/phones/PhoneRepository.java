package dev.plumbline.messages.phones;

import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PhoneRepository {
    private static final String ONE = """
            select number_id, number, ends, code_hash, code_ends_at, tries, confirmed_at, stopped_at, version
              from messages.phone
             where firm_id = :firm and member_id = :member
            """;

    private static final String LOCK = ONE + " for update";

    private static final String INSERT = """
            insert into messages.phone (firm_id, member_id, number_id, number, ends, code_hash, code_ends_at, tries, confirmed_at,
                                        stopped_at, created_at, updated_at)
            values (:firm, :member, :numberId, :number, :ends, :hash, :codeEnds, :tries, :confirmed, :stopped, :now, :now)
                on conflict on constraint phone_once do nothing
            """;

    private static final String UPDATE = """
            update messages.phone
               set number_id = :numberId, number = :number, ends = :ends, code_hash = :hash, code_ends_at = :codeEnds,
                   tries = :tries, confirmed_at = :confirmed, stopped_at = :stopped
             where firm_id = :firm and member_id = :member
            """;

    private final JdbcClient jdbc;

    PhoneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Phone find(MemberId member) {
        return one(ONE, member);
    }

    Phone lock(MemberId member) {
        return one(LOCK, member);
    }

    /** False when somebody else was first. */
    boolean insert(MemberId member, Phone phone, Instant now) {
        return values(INSERT, member, phone)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void update(MemberId member, Phone phone) {
        values(UPDATE, member, phone).update();
    }

    private Phone one(String sql, MemberId member) {
        Optional<Phone> found = bound(sql, member).query((row, n) -> phone(row)).optional();
        return found.orElse(Phone.NONE);
    }

    private JdbcClient.StatementSpec values(String sql, MemberId member, Phone phone) {
        Phone.Line number = phone.number();
        Phone.Code code = phone.code();
        return bound(sql, member)
                .param("numberId", number == null ? null : number.id())
                .param("number", number == null ? null : number.sealed())
                .param("ends", number == null ? null : number.ends())
                .param("hash", code == null ? null : code.hash())
                .param("codeEnds", code == null ? null : time(code.endsAt()))
                .param("tries", code == null ? 0 : code.tries())
                .param("confirmed", time(phone.confirmedAt()))
                .param("stopped", time(phone.stoppedAt()));
    }

    private JdbcClient.StatementSpec bound(String sql, MemberId member) {
        return jdbc.sql(sql).param("firm", Scope.current().firm().value()).param("member", member.value());
    }

    private static Phone phone(ResultSet row) throws SQLException {
        UUID id = row.getObject("number_id", UUID.class);
        Instant codeEnds = instant(row, "code_ends_at");
        return new Phone(
                id == null ? null : new Phone.Line(id, row.getString("number"), row.getString("ends")),
                codeEnds == null ? null : new Phone.Code(row.getString("code_hash"), codeEnds, row.getInt("tries")),
                instant(row, "confirmed_at"),
                instant(row, "stopped_at"),
                row.getLong("version"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
