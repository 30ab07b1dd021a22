package dev.plumbline.firms.roles;

import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OwnRoleRepository {
    private static final String ROLE_OF = """
            select role_id from firms.member where firm_id = :firm and id = :member
            """;

    private final JdbcClient jdbc;

    OwnRoleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Null for who is no member, as a job. */
    @Nullable
    UUID ofCaller() {
        MemberId member = Scope.current().access().member();
        return member == null
                ? null
                : jdbc.sql(ROLE_OF)
                        .param("firm", Scope.current().firm().value())
                        .param("member", member.value())
                        .query(UUID.class)
                        .optional()
                        .orElse(null);
    }
}
