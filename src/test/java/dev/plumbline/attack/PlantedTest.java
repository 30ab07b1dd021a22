package dev.plumbline.attack;

import dev.plumbline.Http;
import dev.plumbline.SystemTest;
import dev.plumbline.TestClock;
import dev.plumbline.TestWorld;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Base of tests against a second application: with planted holes, and only two connections to its database. */
@SystemTest
@Import({PlantedHoles.class, PlantedEffects.class})
@TestPropertySource(properties = "plumbline.database.pool-size=2")
abstract class PlantedTest {
    @Autowired
    TestWorld world;

    @Autowired
    TestClock clock;

    @Autowired
    private dev.plumbline.Endpoints endpoints;

    @Value("${local.server.port}")
    private int port;

    private Target target;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    Http anonymous() {
        return new Http(URI.create("http://127.0.0.1:" + port), Map.of());
    }

    Target target() {
        if (target == null) {
            target = Target.of(anonymous(), world, endpoints);
        }
        return target;
    }
}
