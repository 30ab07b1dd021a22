package dev.plumbline.operations;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.platform.data.OwnerDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Tests with somebody who keeps the installation running. */
public abstract class OperatorTest extends ApiTest {
    @Autowired
    protected OwnerDatabase superuser;

    /** Somebody who owns another firm, as operators may. */
    protected Http anOperator() {
        TestWorld.Person person = world.foundFirm();
        superuser.run(
                "update identity.account set operator = true where id = ?",
                person.user().value());
        return anonymous().as(person);
    }

    protected static JsonNode check(Http.Answer report, String name) {
        return report.json().path("checks").path(name);
    }
}
