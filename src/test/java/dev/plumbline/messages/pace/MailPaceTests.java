package dev.plumbline.messages.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.plumbline.TestWorld;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailApiTest;
import dev.plumbline.messages.Mailer;
import dev.plumbline.platform.Crossing;
import dev.plumbline.platform.Secrets;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private final String gus = "gus-" + UUID.randomUUID() + "@example.com";

    @Test
    void manyToOneAddressGoEvenlyAndNoneIsLost() {
        TestWorld.Person owner = ownerPerson();
        for (int n = 0; n < AT_ONCE + 2; n++) {
            send(owner, gus, "flood-" + n, null);
        }
        send(owner, gus.toUpperCase(Locale.ROOT), "capitals", null);
        send(owner, "ida" + gus, "another", null);
        jobs.runDue();
        assertThat(arrived(gus)).isEqualTo(AT_ONCE);
        assertThat(arrived("ida" + gus)).isOne();
        assertThat(status("queued")).isEqualTo(3);
        for (int left = 2; left >= 0; left--) {
            clock.advance(Duration.ofMinutes(1));
            jobs.runDue();
            assertThat(status("queued")).isEqualTo(left);
        }
        assertThat(arrived(gus)).isEqualTo(AT_ONCE + 3);
        jobs.runDue();
        assertThat(arrived(gus)).isEqualTo(AT_ONCE + 3);
    }

    @Test
    void whoWaitsForALinkAtTheScreenDoesNotWait() {
        TestWorld.Person owner = ownerPerson();
        for (int n = 0; n < AT_ONCE + 5; n++) {
            send(owner, gus, "flood-" + n, null);
        }
        jobs.runDue();
        send(owner, gus, "reset", "https://example.com/top-secret");
        jobs.runDue();
        assertThat(arrived(gus)).isEqualTo(AT_ONCE + 1);
        assertThat(status("sent")).isEqualTo(AT_ONCE + 1);
    }

    @Test
    void anotherFirmsMailToTheSameAddressHasAPaceOfItsOwn() {
        TestWorld.Person owner = ownerPerson();
        TestWorld.Person other = world.foundFirm();
        for (int n = 0; n < AT_ONCE; n++) {
            send(owner, gus, "flood-" + n, null);
        }
        send(other, gus, "one", null);
        jobs.runDue();
        assertThat(arrived(gus)).isEqualTo(AT_ONCE + 1);
    }

    @Test
    void theInstallationSendsEvenlyWhateverFirmsWrite() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        MailPace slow = new MailPace(paces, new PaceSettings(20, 1_000), crossing, secrets, at(now), manager);
        List<TestWorld.Person> firms = List.of(ownerPerson(), world.foundFirm());
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
        Instant later = now.plus(Duration.ofMinutes(1));
        MailPace rested = new MailPace(paces, new PaceSettings(20, 1_000), crossing, secrets, at(later), manager);
        assertThat(place(rested, firms.getFirst(), "b@example.com")).isEqualTo(later);
    }

    /** The answer of a mail server can take seconds. */
    @Test
    void whoeverHasAPlaceKeepsNobodyWaiting() {
        TestWorld.Person owner = ownerPerson();
        Integer free = world.in(owner.firm())
                .call(() -> world.transaction().execute(status -> {
                    pace.place(gus);
                    return CompletableFuture.supplyAsync(this::free).join();
                }));
        assertThat(free).isOne();
    }

    @Test
    void aClockThatWasWrongHoldsMailBackForADayAtMost() {
        TestWorld.Person owner = ownerPerson();
        Instant now = clock.instant();
        PaceSettings usual = new PaceSettings(600, 60);
        MailPace wrong = new MailPace(paces, usual, crossing, secrets, at(now.plus(Duration.ofDays(30))), manager);
        place(wrong, owner, gus);
        MailPace right = new MailPace(paces, usual, crossing, secrets, at(now), manager);
        assertThat(place(right, owner, gus)).isBetween(now.plus(Duration.ofHours(23)), now.plus(Duration.ofDays(1)));
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
                                .sql(
                                        "select subject from messages.mail_pace where firm_id = shared.firm() for update nowait")
                                .query(String.class)
                                .list()
                                .size()));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static long arrived(String address) {
        return Stream.of(SERVER.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(receivers(mail)).equalsIgnoreCase(address))
                .count();
    }

    private static Address[] receivers(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
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
