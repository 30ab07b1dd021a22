package dev.plumbline.jobs.run;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class ForgetfulRepository {
    private static final String FORGET = """
            select jobs.forget(:before)
            """;

    private final JdbcClient jdbc;

    ForgetfulRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public long forget(Instant before) {
        return jdbc.sql(FORGET)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
