package dev.plumbline.messages.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.TestWorld;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailApiTest;
import dev.plumbline.messages.Mailer;
import dev.plumbline.platform.Crossing;
import dev.plumbline.platform.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Mail that comes faster than it may leave waits, and all of it arrives. */
class MailPaceTests extends MailApiTest {
    private static final int AT_ONCE = 30;

    @Autowired
    private Mailer mailer;

    @Autowired
    private MailPace pace;

    @Autowired
    private PaceRepository paces;

    @Autowired
    private Crossing crossing;

    @Autowired
    private Secrets secrets;

    @Autowired
    private PlatformTransactionManager manager;

    /** What all tests have in common is the row of the installation. */
    @BeforeEach
    @AfterEach
    void nothingIsPlanned() {
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("delete from messages.mail_pace where firm_id = shared.firm()")
                                .update()));
    }

    @Test
    void manyToOneAddressGoEvenlyAndNoneIsLost() {
        TestWorld.Person owner = ownerPerson();
        for (int n = 0; n < AT_ONCE + 2; n++) {
            send(owner, "gus@example.com", "flood-" + n, null);
        }
        send(owner, "Gus@Example.com", "capitals", null);
        send(owner, "ida@example.com", "another", null);
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(AT_ONCE + 1);
        assertThat(status("queued")).isEqualTo(3);
        for (int left = 2; left >= 0; left--) {
            clock.advance(Duration.ofMinutes(1));
            jobs.runDue();
            assertThat(status("queued")).isEqualTo(left);
        }
        assertThat(SERVER.getReceivedMessages()).hasSize(AT_ONCE + 4);
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(AT_ONCE + 4);
    }

    @Test
    void whoWaitsForALinkAtTheScreenDoesNotWait() {
        TestWorld.Person owner = ownerPerson();
        for (int n = 0; n < AT_ONCE + 5; n++) {
            send(owner, "gus@example.com", "flood-" + n, null);
        }
        jobs.runDue();
        send(owner, "gus@example.com", "reset", "https://example.com/top-secret");
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(AT_ONCE + 1);
        assertThat(status("sent")).isEqualTo(AT_ONCE + 1);
    }

    @Test
    void anotherFirmsMailToTheSameAddressHasAPaceOfItsOwn() {
        TestWorld.Person owner = ownerPerson();
        TestWorld.Person other = world.foundFirm();
        for (int n = 0; n < AT_ONCE; n++) {
            send(owner, "gus@example.com", "flood-" + n, null);
        }
        send(other, "gus@example.com", "one", null);
        jobs.runDue();
        assertThat(SERVER.getReceivedMessages()).hasSize(AT_ONCE + 1);
    }

    @Test
    void theInstallationSendsEvenlyWhateverFirmsWrite() {
        MailPace slow = new MailPace(paces, new PaceSettings(20, 1_000), crossing, secrets, clock, manager);
        List<TestWorld.Person> firms = List.of(ownerPerson(), world.foundFirm());
        Instant now = clock.instant();
        List<Duration> waits = Stream.iterate(0, n -> n + 1)
                .limit(5)
                .map(n -> place(slow, firms.get(n % 2), "a" + n + "@example.com"))
                .map(when -> Duration.between(now, when))
                .toList();
        assertThat(waits)
                .containsExactly(
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofSeconds(3),
                        Duration.ofSeconds(6),
                        Duration.ofSeconds(9));
        clock.advance(Duration.ofMinutes(1));
        assertThat(place(slow, firms.getFirst(), "b@example.com")).isEqualTo(clock.instant());
    }

    /** The answer of a mail server can take seconds. */
    @Test
    void whoeverHasAPlaceKeepsNobodyWaiting() {
        TestWorld.Person owner = ownerPerson();
        Integer free = world.in(owner.firm())
                .call(() -> world.transaction().execute(status -> {
                    pace.place("gus@example.com");
                    return CompletableFuture.supplyAsync(this::free).join();
                }));
        assertThat(free).isOne();
    }

    @Test
    void whatAWrongClockHasPlannedDoesNotCount() {
        TestWorld.Person owner = ownerPerson();
        clock.advance(Duration.ofDays(30));
        for (int n = 0; n < 2 * AT_ONCE; n++) {
            place(pace, owner, "gus@example.com");
        }
        clock.advance(Duration.ofDays(-30));
        assertThat(place(pace, owner, "gus@example.com")).isEqualTo(clock.instant());
    }

    @Test
    void aPaceOfNothingIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new PaceSettings(0, 1)).hasMessageContaining("plumbline.mail.pace");
        assertThatThrownBy(() -> new PaceSettings(1, 0)).hasMessageContaining("plumbline.mail.pace");
    }

    private int free() {
        return world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select subject from messages.mail_pace where firm_id = shared.firm() for update nowait")
                                .query(String.class)
                                .list()
                                .size()));
    }

    private Instant place(MailPace of, TestWorld.Person person, String address) {
        return world.in(person.firm()).call(() -> world.transaction().execute(status -> of.place(address)));
    }

    private void send(TestWorld.Person person, String to, String key, @Nullable String link) {
        String text = link == null ? "Nothing new." : "Here: " + Mail.LINK;
        world.in(person.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> mailer.send(new Mail(to, "News", text, link, key))));
    }

    private int status(String status) {
        return owner().get("/api/v1/messages?limit=200&status=" + status)
                .expect(200)
                .json()
                .path("items")
                .size();
    }
}
