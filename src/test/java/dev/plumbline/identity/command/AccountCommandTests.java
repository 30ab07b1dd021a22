package dev.plumbline.identity.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.TestWorld;
import dev.plumbline.identity.IdentityApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class AccountCommandTests extends IdentityApiTest {
    @Autowired
    private UserAdministration users;

    @Test
    void aDisabledAccountIsListedAndCannotSignInUntilItIsEnabled() {
        TestWorld.Person person = someone();
        signIn(person);

        users.disable(person.email());
        signIn(person.email(), PASSWORD).expect(401);
        assertThat(users.list()).anyMatch(account -> account.email().equals(person.email()) && account.disabled());

        users.enable(person.email());
        signIn(person);
        assertThat(events("user.disable", person.user().value())).isPositive();
        assertThat(events("user.enable", person.user().value())).isPositive();
    }

    @Test
    void aPasswordKeptWithLessEffortIsKeptAnewAtTheNextSignIn() {
        TestWorld.Person person = someone();
        String weak = new Argon2PasswordEncoder(16, 32, 1, 8 * 1024, 1).encode(PASSWORD);
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("update identity.account set password_hash = :hash where id = :id")
                                .param("hash", weak)
                                .param("id", person.user().value())
                                .update()));
        signIn(person);
        assertThat(users.list())
                .filteredOn(account -> account.email().equals(person.email()))
                .singleElement()
                .satisfies(account -> assertThat(account.passwordHash()).contains("m=19456,t=2"));
        signIn(person);
    }
}
