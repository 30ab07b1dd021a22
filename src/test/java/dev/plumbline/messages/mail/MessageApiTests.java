package dev.plumbline.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.Mailer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import tools.jackson.databind.JsonNode;

/** Without a mail server: every mail stays here to be read. */
class MessageApiTests extends ApiTest {
    private static final String MESSAGES = "/api/v1/messages";
    private static final String SECRET = "https://example.com/invitations/top-secret";
    private static final int PARALLEL = 16;

    @Autowired
    private Mailer mailer;

    @Test
    void keepsAnInvitationWithoutItsSecret() {
        JsonNode role = owner().get("/api/v1/firms/roles").json().path("items").get(0);
        owner().post(
                        "/api/v1/firms/invitations",
                        Map.of(
                                "email",
                                "gus@example.com",
                                "role",
                                role.path("id").asString()))
                .expect(201);

        JsonNode mail = only();

        assertThat(mail.path("to").asString()).isEqualTo("gus@example.com");
        assertThat(mail.path("status").asString()).isEqualTo("kept");
        assertThat(mail.path("text").asString()).contains("Accept here").doesNotContain("/invitations/");
        assertThat(mail.path("link").isMissingNode() || mail.path("link").isNull())
                .isTrue();
    }

    @Test
    void theSecretIsInNoAnswerAndInNoLog() {
        send("one");

        Http.Answer list = owner().get(MESSAGES).expect(200);
        assertThat(list.text()).doesNotContain("top-secret");
        assertThat(owner().get(MESSAGES + "/" + only().path("id").asString())
                        .expect(200)
                        .text())
                .doesNotContain("top-secret");
        List<String> logged = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(s -> world.jdbc()
                                .sql(
                                        "select coalesce(after::text, '') from audit.event where subject_type = 'messages.mail'")
                                .query(String.class)
                                .list()));
        assertThat(logged).isNotEmpty().noneMatch(l -> l.contains("top-secret") || l.contains("Read this"));
    }

    @Test
    void sendsOnceForEachKeyAlsoInParallel() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(PARALLEL);
        ownerPerson();
        try (ExecutorService threads = Executors.newFixedThreadPool(PARALLEL)) {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < PARALLEL; i++) {
                done.add(threads.submit(() -> {
                    barrier.await();
                    send("same");
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertThat(owner().get(MESSAGES).json().path("items")).hasSize(1);
    }

    @Test
    void sendsNothingThatIsRolledBackOrOutsideATransaction() {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    mailer.send(mail("gone"));
                    status.setRollbackOnly();
                }));
        assertThat(owner().get(MESSAGES).json().path("items")).isEmpty();
        world.in(ownerPerson().firm())
                .run(() -> assertThatThrownBy(() -> mailer.send(mail("none")))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    void onlyOwnersAndAdminsOfTheFirmReadIt() {
        send("one");
        String path = MESSAGES + "/" + only().path("id").asString();

        as(BuiltInRole.ADMIN).get(path).expect(200);
        as(BuiltInRole.MANAGER).get(MESSAGES).expect(403);
        as(BuiltInRole.AUDITOR).get(path).expect(403);
        stranger().get(path).expect(404);
        owner().get(MESSAGES + "?status=never").expect(400);
        assertThat(owner().get(MESSAGES + "?status=sent").expect(200).json().path("items"))
                .isEmpty();
    }

    /** The log of one person: by the address to which mail went, or as a member to whom something was told. */
    @Test
    void showsWhatOnePersonGot() {
        send("one");
        Person told = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(s -> mailer.send(new Mail(
                                "Ida@Example.com",
                                "Told",
                                "Text",
                                null,
                                "told",
                                new Mail.Series(told.member(), "comment.mentioned"),
                                null))));
        assertThat(subjects("?to=GUS@example.com")).containsExactly("Hello");
        assertThat(subjects("?to=ida@example.com")).containsExactly("Told");
        assertThat(subjects("?to=ida@example.co")).isEmpty();
        assertThat(subjects("?to=%25@example.com")).isEmpty();
        assertThat(subjects("?member=" + told.member().value())).containsExactly("Told");
        assertThat(subjects("?member=" + told.member().value() + "&to=gus@example.com"))
                .isEmpty();
        assertThat(subjects("?to=%20")).hasSize(2);
        owner().get(MESSAGES + "?to=" + "x".repeat(255)).expect(400);
        owner().get(MESSAGES + "?member=ida").expect(400);
        Person elsewhere = world.foundFirm();
        assertThat(subjects("?member=" + elsewhere.member().value())).isEmpty();
        String cursor =
                owner().get(MESSAGES + "?limit=1").json().path("nextCursor").asString();
        assertThat(owner().get(MESSAGES + "?limit=1&to=gus@example.com&cursor=" + cursor)
                        .expect(400)
                        .code())
                .isEqualTo("request.cursor-stale");
    }

    private List<String> subjects(String query) {
        return owner().get(MESSAGES + query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("subject").asString())
                .toList();
    }

    private JsonNode only() {
        JsonNode items = owner().get(MESSAGES).expect(200).json().path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private void send(String key) {
        world.in(ownerPerson().firm()).run(() -> world.transaction().executeWithoutResult(s -> mailer.send(mail(key))));
    }

    private static Mail mail(String key) {
        return new Mail("gus@example.com", "Hello", "Read this: " + Mail.LINK, SECRET, key);
    }
}
