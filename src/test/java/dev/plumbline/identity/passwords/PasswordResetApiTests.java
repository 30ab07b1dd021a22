package dev.plumbline.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.AccountNotice;
import dev.plumbline.identity.IdentityApiTest;
import dev.plumbline.identity.PasswordResetRequested;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PasswordResetApiTests extends IdentityApiTest {
    private static final String RESETS = "/api/v1/identity/password-resets";
    private static final String NEXT = "purple elephants drink lemonade";

    @Test
    void replacesAForgottenPasswordOnce() {
        TestWorld.Person person = someone();
        Http.Answer before = signIn(person);
        String link = resetLink(person);

        anonymous().put(RESETS + "/" + link, Map.of("password", NEXT)).expect(204);

        signIn(person.email(), PASSWORD).expect(401);
        signIn(person.email(), NEXT).expect(201);
        refresh(cookie(before, REFRESH)).expect(401);
        assertThat(anonymous()
                        .put(RESETS + "/" + link, Map.of("password", NEXT + "!"))
                        .code())
                .isEqualTo("password-reset.not-valid");
        assertThat(published(AccountNotice.class))
                .extracting(AccountNotice::kind)
                .containsExactly(AccountNotice.Kind.PASSWORD_CHANGED);
        assertThat(published(PasswordResetRequested.class).getFirst().toString())
                .doesNotContain(link);
    }

    @Test
    void anotherLinkIsVoidOnceOneWasUsed() {
        TestWorld.Person person = someone();
        String first = resetLink(person);
        String second = resetLink(person);

        anonymous().put(RESETS + "/" + second, Map.of("password", NEXT)).expect(204);

        anonymous().put(RESETS + "/" + first, Map.of("password", NEXT + "!")).expect(404);
    }

    @Test
    void aLinkGrowsOldInHalfAnHour() {
        String link = resetLink(someone());
        clock.advance(Duration.ofMinutes(31));

        anonymous().put(RESETS + "/" + link, Map.of("password", NEXT)).expect(404);
    }

    @Test
    void refusesAnInventedLinkAndAWeakPasswordWithoutSpendingTheLink() {
        TestWorld.Person person = someone();
        String link = resetLink(person);

        anonymous().put(RESETS + "/" + "A".repeat(43), Map.of("password", NEXT)).expect(404);
        anonymous().put(RESETS + "/x", Map.of("password", NEXT)).expect(404);
        assertThat(anonymous()
                        .put(RESETS + "/" + link, Map.of("password", "too short"))
                        .expect(400)
                        .text())
                .doesNotContain("too short");
        anonymous()
                .put(RESETS + "/" + link, Map.of("password", NEXT, "accountId", "x"))
                .expect(400);
        anonymous().put(RESETS + "/" + link, Map.of("password", NEXT)).expect(204);
    }

    @Test
    void saysNothingOfWhoHasAnAccountAndFillsNoMailbox() {
        TestWorld.Person person = someone();
        Http.Answer unknown = anonymous().post(RESETS, Map.of("email", "nobody@example.com"));
        Http.Answer known = anonymous().post(RESETS, Map.of("email", person.email()));

        assertThat(unknown.status()).isEqualTo(202).isEqualTo(known.status());
        assertThat(unknown.text()).isEqualTo(known.text()).isEmpty();
        for (int i = 1; i < 6; i++) {
            anonymous().post(RESETS, Map.of("email", person.email())).expect(202);
        }
        anonymous().post(RESETS, Map.of("email", "somebody@example.com")).expect(202);
        // A request of another person comes through after all the others: then they have been decided.
        resetLink(someone());
        assertThat(published(PasswordResetRequested.class).stream()
                        .filter(e -> e.user().equals(person.user())))
                .hasSizeBetween(1, PasswordResets.LINKS_PER_HOUR);
    }

    @Test
    void opensTheDoorThatStrangersHaveShut() {
        TestWorld.Person person = someone();
        for (int i = 0; i < 5; i++) {
            signIn(person.email(), "a stranger's guess " + i);
        }
        assertThat(signIn(person.email(), PASSWORD).status()).isEqualTo(429);

        anonymous()
                .put(RESETS + "/" + resetLink(person), Map.of("password", NEXT))
                .expect(204);

        signIn(person.email(), NEXT).expect(201);
    }

    @Test
    void sendsTheLinkByMailAndLogsItNowhere() {
        TestWorld.Person person = someone();
        String link = resetLink(person);

        assertThat(count(
                        "select count(*) from messages.mail where firm_id = shared.firm() and recipient = :action"
                                + " and link like '%/password-resets/' || :subject",
                        person.email(), link))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from audit.event where position(:subject in coalesce(after::text, '')) > 0"
                                + " and :action <> ''",
                        "any",
                        link))
                .isZero();
    }
}
