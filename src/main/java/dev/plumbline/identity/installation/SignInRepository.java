package dev.plumbline.identity.installation;

import dev.plumbline.firms.SignIns;
import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the platform's scope: one step into the index for each firm, however often people signed in there. */
@Repository
class SignInRepository implements SignIns {
    /**
     * The next row of the index from the firm on, which is the firm's or another's. Asked for the firm's rows alone, the planner takes
     * a firm for an average one, reads all that a big one ever had and sorts them.
     */
    private static final String LATEST = """
            select asked.firm, next.created_at
              from unnest(cast(:firms as uuid[])) as asked (firm)
             cross join lateral (select s.working_in, s.created_at
                                   from identity.session s
                                  where s.working_in >= asked.firm
                                  order by s.working_in, s.created_at desc
                                  limit 1) next
             where next.working_in = asked.firm
            """;

    private final JdbcClient jdbc;

    SignInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<FirmId, Instant> latest(Collection<FirmId> firms) {
        return jdbc
                .sql(LATEST)
                .param("firms", firms.stream().map(FirmId::value).toArray(UUID[]::new))
                .query((row, n) -> Map.entry(
                        new FirmId(row.getObject("firm", UUID.class)),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
