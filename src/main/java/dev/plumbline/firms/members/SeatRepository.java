package dev.plumbline.firms.members;

import dev.plumbline.shared.Scope;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeatRepository {
    private static final String LOCK = """
            select id from firms.firm where id = :firm for no key update
            """;

    private static final String LEFT = """
            select cast(f.limits ->> 'members' as bigint)
                   - (select count(*) from firms.member m where m.firm_id = f.id and m.status = 'active')
              from firms.firm f
             where f.id = :firm
            """;

    private final JdbcClient jdbc;

    SeatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock() {
        jdbc.sql(LOCK).param("firm", firm()).query(UUID.class).single();
    }

    boolean free() {
        return jdbc.sql(LEFT)
                .param("firm", firm())
                .query((row, n) -> row.getObject(1, Long.class) == null || row.getLong(1) > 0)
                .single();
    }

    private static UUID firm() {
        return Scope.current().firm().value();
    }
}
