package dev.plumbline.identity.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.TestWorld;
import dev.plumbline.identity.IdentityApiTest;
import dev.plumbline.identity.PasswordResetRequested;
import dev.plumbline.shared.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class UserAdministrationApiTests extends IdentityApiTest {
    private static final String NEXT = "purple elephants drink lemonade";

    @Autowired
    private UserAdministration users;

    @Test
    void theOperatorGetsALinkThatReplacesAPasswordOnceAndIsLogged() {
        TestWorld.Person person = someone();
        String link = users.resetLink(person.email());
        anonymous().put("/api/v1/identity" + link, Map.of("password", NEXT)).expect(204);
        signIn(person.email(), NEXT).expect(201);
        anonymous()
                .put("/api/v1/identity" + link, Map.of("password", NEXT + "!"))
                .expect(404);
        assertThat(events("user.reset-password", person.user().value())).isEqualTo(1);
        assertThatThrownBy(() -> users.resetLink("nobody@example.com")).isInstanceOf(Problem.class);
    }

    @Test
    void theConsoleTellsOfAMailThatNobodyCanReadWithoutItsLink(CapturedOutput console) {
        TestWorld.Person person = someone();
        String link = users.resetLink(person.email());
        String token = published(PasswordResetRequested.class).getLast().token();
        assertThat(link).endsWith(token);
        assertThat(console.getAll())
                .contains("A new password for Plumbline", "plumbline user reset-password")
                .doesNotContain(token, person.email());
    }
}
