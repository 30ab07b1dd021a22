package dev.plumbline.attack;

import dev.plumbline.ApiTest;
import dev.plumbline.Endpoints;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of attacks on the whole API. */
abstract class AttackTest extends ApiTest {
    @Autowired
    private Endpoints endpoints;

    private Target target;

    Target target() {
        if (target == null) {
            target = Target.of(anonymous(), world, endpoints);
        }
        return target;
    }
}
