package dev.plumbline.attack;

import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An effect that can be counted, and made to fail at the worst moment: after it, at the commit. */
@TestComponent
@RestController
@RequestMapping("/api/v1/planted/effects")
class PlantedEffects {
    private static final String INSERT = """
            insert into firms.team (firm_id, id, name, created_at, updated_at)
            values (shared.firm(), :id, :name, shared.now(), shared.now())
            """;
    private static final String COUNT = "select count(*) from firms.team where name like :name";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    volatile boolean failAtCommit;
    volatile CountDownLatch holdUntil = new CountDownLatch(0);

    PlantedEffects(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    record Wanted(String name) {}

    record Done(UUID id, String name) {}

    record Count(long count) {}

    @PostMapping
    @Allow(Allow.MEMBER)
    @Idempotent
    @ResponseStatus(HttpStatus.CREATED)
    Done cause(@RequestBody Wanted body) throws InterruptedException {
        UUID id = UUID.randomUUID();
        jdbc.sql(INSERT).param("id", id).param("name", body.name() + " " + id).update();
        holdUntil.await();
        if (failAtCommit) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    jdbc.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }
            });
        }
        return new Done(id, body.name());
    }

    @GetMapping("/{name}")
    @Allow(Allow.MEMBER)
    Count count(@PathVariable String name) {
        return new Count(transaction.execute(status ->
                jdbc.sql(COUNT).param("name", name + " %").query(Long.class).single()));
    }
}
