package dev.plumbline.identity.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has the machine says who keeps the installation running; it bites at once. */
class OperatorCommandTests extends ApiTest {
    private static final String ONLY_OPERATORS = "/system/status/summary";

    @Autowired
    private ApplicationContext context;

    @Test
    void anOperatorIsAppointedAndDismissed() {
        TestWorld.Person person = world.foundFirm();
        Http caller = anonymous().as(person);
        assertThat(caller.get(ONLY_OPERATORS).status()).isEqualTo(403);

        UserCommand.AppointOperator appoint = new UserCommand.AppointOperator();
        appoint.email = person.email();
        assertThat(appoint.run(context)).isZero();
        caller.get(ONLY_OPERATORS).expect(200);
        assertThat(caller.get("/api/v1/identity/me").json().path("operator").asBoolean())
                .isTrue();

        UserCommand.DismissOperator dismiss = new UserCommand.DismissOperator();
        dismiss.email = person.email();
        assertThat(dismiss.run(context)).isZero();
        assertThat(caller.get(ONLY_OPERATORS).status()).isEqualTo(403);
    }
}
