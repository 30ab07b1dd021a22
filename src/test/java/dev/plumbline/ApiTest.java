package dev.plumbline;

import dev.plumbline.firms.BuiltInRole;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Base of API tests: real HTTP, real database, a fresh firm for each test. {@code owner()} calls as its owner,
 * {@code as(role)} as a new member with that role, {@code stranger()} as the owner of another firm.
 */
@SystemTest
public abstract class ApiTest {
    @Autowired
    protected TestWorld world;

    @Autowired
    protected TestClock clock;

    @Value("${local.server.port}")
    private int port;

    private TestWorld.Person owner;

    @Autowired
    private AuditCoverage auditCoverage;

    /** Law 3, in every API test: a write that succeeded has an event with its own action and request. */
    /** What tests without this base wrote went to servers and databases of their own. */
    @BeforeEach
    void beginAnEmptyJournal() {
        WriteJournal.take();
    }

    @AfterEach
    void everyWriteIsLogged() {
        auditCoverage.check(WriteJournal.take());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    protected TestWorld.Person ownerPerson() {
        if (owner == null) {
            owner = world.foundFirm();
        }
        return owner;
    }

    protected Http anonymous() {
        return new Http(URI.create("http://127.0.0.1:" + port), Map.of());
    }

    protected Http owner() {
        return anonymous().as(ownerPerson());
    }

    protected Http as(BuiltInRole role) {
        return anonymous().as(world.join(ownerPerson().firm(), role));
    }

    protected Http stranger() {
        return anonymous().as(world.foundFirm());
    }
}
