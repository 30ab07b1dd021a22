package dev.plumbline.messages.optout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailApiTest;
import dev.plumbline.messages.Notifications;
import dev.plumbline.records.RecordsNotices;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.MemberId;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OptOutApiTests extends MailApiTest {
    private static final String OPT_OUTS = OptOutTokens.PATH + "/";
    private static final String SETTINGS = "/api/v1/messages/notice-settings";

    @Autowired
    private OptOutTokens tokens;

    @Autowired
    private Notifications notifications;

    /** All tests come from one network. */
    @BeforeEach
    void forgetCalls() {
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("delete from shared.call_window")
                                .update()));
    }

    @Test
    void oneClickOnTheHeaderOfAMailStopsThatKindAndNothingElse() throws Exception {
        TestWorld.Person colleague = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        tell(colleague, "one");
        clock.advance(Duration.ofMinutes(3));
        jobs.runDue();
        MimeMessage mail = arrived(colleague).getFirst();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String address = mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
        assertThat(address).startsWith("<" + ADDRESS + OPT_OUTS).endsWith(">");
        String path = address.substring(1 + ADDRESS.length(), address.length() - 1);

        Http program = anonymous().with("Content-Type", "application/x-www-form-urlencoded");
        assertThat(program.send("POST", path, "List-Unsubscribe=One-Click")
                        .expect(204)
                        .text())
                .isEmpty();
        program.send("POST", path, "List-Unsubscribe=One-Click").expect(204);

        JsonNode now = settings(colleague);
        assertThat(now.path("version").asLong()).isEqualTo(2);
        assertThat(mail(now, "comment.mentioned")).isEqualTo("never");
        assertThat(mail(now, "comment.posted")).isEqualTo("digest");
        assertThat(now.path("kinds")).allMatch(kind -> kind.path("shown").asBoolean());
        assertThat(mail(settings(ownerPerson()), "comment.mentioned")).isEqualTo("now");
        tell(colleague, "two");
        clock.advance(Duration.ofMinutes(3));
        jobs.runDue();
        assertThat(arrived(colleague)).hasSize(1);
    }

    @Test
    void theDigestIsStoppedWithAllThatIsInIt() {
        TestWorld.Person colleague = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String token = tokens.sign(colleague.firm(), new Mail.Series(colleague.member(), Mail.Series.DIGEST));
        anonymous().post(OPT_OUTS + token, "").expect(204);

        JsonNode now = settings(colleague);
        assertThat(now.path("kinds"))
                .noneMatch(kind -> kind.path("mail").asString().equals("digest"));
        assertThat(mail(now, "comment.mentioned")).isEqualTo("now");
    }

    @Test
    void lookingChangesNothingAndLeadsToThePage() {
        TestWorld.Person colleague = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String token = tokens.sign(colleague.firm(), new Mail.Series(colleague.member(), "comment.mentioned"));
        Http.Answer answer = anonymous().get(OPT_OUTS + token).expect(303);
        assertThat(answer.header("Location")).isEqualTo("/opt-outs/" + token);
        assertThat(settings(colleague).path("version").asLong()).isZero();
        assertThat(anonymous().get(OPT_OUTS + "..%5cevil").status()).isIn(303, 400, 404);
        assertThat(anonymous().get(OPT_OUTS + "a%20b").expect(303).header("Location"))
                .isEqualTo("/opt-outs/unknown");
    }

    @Test
    void whatWasNotSignedHereIsTheSameWhoeverItNames() {
        TestWorld.Person colleague = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String good = tokens.sign(colleague.firm(), new Mail.Series(colleague.member(), "comment.mentioned"));
        String nobody = tokens.sign(
                new FirmId(UUID.randomUUID()), new Mail.Series(new MemberId(UUID.randomUUID()), "comment.mentioned"));
        Set<String> answers = new HashSet<>();
        List<String> forged = new ArrayList<>(List.of("x", "AAAA", "A".repeat(150), "A".repeat(5_000), "....", "%00"));
        for (int n = 0; n < good.length(); n += 7) {
            forged.add(changed(good, n));
            forged.add(changed(nobody, n));
        }
        for (String token : forged) {
            Http.Answer answer = anonymous().post(OPT_OUTS + token, "");
            assertThat(answer.status()).as(token).isIn(400, 404);
            if (answer.status() == 404) {
                answers.add(answer.json().path("code").asString()
                        + answer.json().path("detail").asString());
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(settings(colleague).path("version").asLong()).isZero();
    }

    @Test
    void aTokenOfOneFirmStopsNothingInAnother() {
        TestWorld.Person here = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        TestWorld.Person other = world.foundFirm();
        world.joinAs(other.firm(), here, BuiltInRole.STAFF);
        String token = tokens.sign(here.firm(), new Mail.Series(here.member(), "comment.mentioned"));
        anonymous().post(OPT_OUTS + token, "").expect(204);
        Long there = world.in(other.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from messages.notice_setting")
                                .query(Long.class)
                                .single()));
        assertThat(there).isZero();
    }

    @Test
    void oneNetworkCallsSixtyTimesAMinute() {
        int refused = 0;
        for (int n = 0; n < OptOuts.OF_NETWORK.most() * 2 + 1; n++) {
            Http.Answer answer = anonymous().post(OPT_OUTS + "x", "");
            if (answer.status() == 429) {
                refused++;
                assertThat(answer.header("Retry-After")).isNotEmpty();
            }
        }
        assertThat(refused).isPositive();
        clock.advance(Duration.ofMinutes(1));
        anonymous().post(OPT_OUTS + "x", "").expect(404);
    }

    private void tell(TestWorld.Person person, String key) {
        world.in(person.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> notifications.tell(
                                person.member(),
                                new Notifications.Notice(RecordsNotices.MENTIONED, "Told", "Told.", "/leads/1", key))));
    }

    private JsonNode settings(TestWorld.Person person) {
        return anonymous()
                .as(world.signInAgain(person))
                .get(SETTINGS)
                .expect(200)
                .json();
    }

    private static String changed(String token, int at) {
        char other = token.charAt(at) == 'A' ? 'B' : 'A';
        return token.substring(0, at) + other + token.substring(at + 1);
    }

    private static String mail(JsonNode settings, String code) {
        for (JsonNode kind : settings.path("kinds")) {
            if (kind.path("kind").asString().equals(code)) {
                return kind.path("mail").asString();
            }
        }
        throw new AssertionError("There is no kind " + code);
    }
}
