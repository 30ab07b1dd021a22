package dev.plumbline.sales.news;

import dev.plumbline.sales.LeadId;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.RowPlace;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlaceRepository {
    private static final String PLACE = """
            select owner_id, territory_id, version from sales.lead where id = :id
            """;

    private final JdbcClient jdbc;

    PlaceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Standing(RowPlace place, long version) {}

    Standing of(LeadId lead) {
        return jdbc.sql(PLACE)
                .param("id", lead.value())
                .query((row, n) -> {
                    @Nullable UUID owner = row.getObject("owner_id", UUID.class);
                    RowPlace place = new RowPlace(
                            owner == null ? null : new MemberId(owner), row.getObject("territory_id", UUID.class));
                    return new Standing(place, row.getLong("version"));
                })
                .single();
    }
}
