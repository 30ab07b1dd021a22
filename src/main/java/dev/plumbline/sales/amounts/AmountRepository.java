package dev.plumbline.sales.amounts;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AmountRepository {
    private static final String WITH_AMOUNTS = """
            select id from sales.lead
             where quoted is not null or budget_min is not null or budget_max is not null or property_value is not null
             order by id
             limit 1
            """;

    private final JdbcClient jdbc;

    AmountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any() {
        return jdbc.sql(WITH_AMOUNTS).query(UUID.class).optional().isPresent();
    }
}
