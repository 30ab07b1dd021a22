package dev.plumbline.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.PasswordResetRequested;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

class AccountLettersApiTests extends ApiTest {
    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void writesALinkForANewPasswordThroughTheFirmOfItsHolderAndShowsItToNobody() {
        TestWorld.Person person = ownerPerson();
        PasswordResetRequested asked = new PasswordResetRequested(
                person.user(), person.email(), "Olivia", "secret-token-0142", Instant.parse("2030-01-01T00:00:00Z"));

        world.onPlatform().run(() -> world.transaction().executeWithoutResult(status -> events.publishEvent(asked)));

        JsonNode mails = owner().get("/api/v1/messages").expect(200).json().path("items");
        assertThat(mails.valueStream().map(m -> m.path("subject").asString())).contains("Choose a new password");
        assertThat(owner().get("/api/v1/messages").text()).doesNotContain("secret-token-0142");
        assertThat(stranger().get("/api/v1/messages").text()).doesNotContain("Choose a new password");
    }
}
