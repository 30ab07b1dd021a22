package dev.plumbline.messages.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.messages.NotificationId;
import dev.plumbline.records.RecordsNotices;
import dev.plumbline.sales.SalesNotices;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class NoticeMailTests extends NoticeWorld {
    @Autowired
    private NoticeMails mails;

    @Test
    void whatNobodyReadsInAMomentComesByMailOnce() throws Exception {
        TestWorld.Person colleague = colleague();
        tell(colleague, RecordsNotices.MENTIONED, "one");
        tell(colleague, RecordsNotices.MENTIONED, "one");
        passes(Duration.ofSeconds(100));
        assertThat(arrived(colleague)).isEmpty();

        passes(Duration.ofSeconds(21));

        List<MimeMessage> arrived = arrived(colleague);
        assertThat(arrived).hasSize(1);
        assertThat(arrived.getFirst().getSubject()).isEqualTo("Subject of one");
        String body = GreenMailUtil.getBody(arrived.getFirst());
        assertThat(body)
                .contains("Text of one.", ADDRESS + "/leads/one", "A colleague mentions you")
                .contains(ADDRESS + "/account/notifications");
        passes(Duration.ofDays(2));
        round();
        assertThat(arrived(colleague)).hasSize(1);
    }

    @Test
    void whatIsReadBeforeItIsDueIsNotMailed() {
        TestWorld.Person colleague = colleague();
        tell(colleague, RecordsNotices.MENTIONED, "read");
        readAll(colleague);
        passes(MOMENT);
        assertThat(arrived(colleague)).isEmpty();
    }

    @Test
    void comesAsTheMemberHasChosen() {
        TestWorld.Person hidden = colleague();
        choose(hidden, RecordsNotices.MENTIONED, false, "now");
        TestWorld.Person never = colleague();
        choose(never, RecordsNotices.MENTIONED, true, "never");
        TestWorld.Person deaf = colleague();
        choose(deaf, RecordsNotices.MENTIONED, false, "never");
        TestWorld.Person usual = colleague();

        tell(List.of(hidden, never, deaf, usual), RecordsNotices.MENTIONED, "all");
        passes(MOMENT);

        assertThat(arrived(hidden)).hasSize(1);
        assertThat(shown(hidden)).isEmpty();
        assertThat(arrived(never)).isEmpty();
        assertThat(shown(never)).hasSize(1);
        assertThat(arrived(deaf)).isEmpty();
        assertThat(shown(deaf)).isEmpty();
        assertThat(arrived(usual)).hasSize(1);
        assertThat(shown(usual)).hasSize(1);
        tell(hidden, RecordsNotices.POSTED, "seen");
        readAll(hidden);
        assertThat(count(hidden, "select count(*) from messages.notification where read_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void whatIsHiddenCannotBeReadByItsId() {
        TestWorld.Person hidden = colleague();
        choose(hidden, RecordsNotices.MENTIONED, false, "now");
        tell(hidden, RecordsNotices.MENTIONED, "hidden");
        UUID id = world.in(hidden.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select id from messages.notification")
                                .query(UUID.class)
                                .single()));
        anonymous()
                .as(hidden)
                .put("/api/v1/messages/notifications/" + id + "/reading", "")
                .expect(404);
    }

    @Test
    void whatIsSaidInTheMeantimeCounts() {
        TestWorld.Person stopped = colleague();
        TestWorld.Person later = colleague();
        tell(List.of(stopped, later), RecordsNotices.MENTIONED, "meantime");
        choose(stopped, RecordsNotices.MENTIONED, true, "never");
        choose(later, RecordsNotices.MENTIONED, true, "digest");
        passes(MOMENT);
        assertThat(arrived(stopped)).isEmpty();
        assertThat(arrived(later)).isEmpty();

        passesUntil("08:01");
        round();
        assertThat(arrived(stopped)).isEmpty();
        assertThat(arrived(later)).hasSize(1);
    }

    @Test
    void nobodyIsWrittenToWhoHasLeftIsDisabledOrWhoseFirmIsClosed() {
        TestWorld.Person left = colleague();
        TestWorld.Person disabled = colleague();
        TestWorld.Person stays = colleague();
        TestWorld.Person suspended = world.foundFirm();
        tell(List.of(left, disabled, stays), RecordsNotices.MENTIONED, "gone");
        tell(List.of(left, disabled, stays), RecordsNotices.POSTED, "gone-too");
        tell(suspended, RecordsNotices.MENTIONED, "closed");
        run(
                left,
                "update firms.member set status = 'deactivated', status_command = 'deactivate' where id = '"
                        + left.member().value() + "'");
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("update identity.account set disabled_at = now() where id = :id")
                                .param("id", disabled.user().value())
                                .update()));
        run(
                suspended,
                "update firms.firm set status = 'suspended', status_command = 'suspend' where id = '"
                        + suspended.firm().value() + "'");

        passes(MOMENT);
        passesUntil("08:01");
        round();

        assertThat(arrived(left)).isEmpty();
        assertThat(arrived(disabled)).isEmpty();
        assertThat(arrived(suspended)).isEmpty();
        assertThat(arrived(stays)).hasSize(2);
        assertThat(count(stays, "select count(*) from messages.mail")).isEqualTo(2);
    }

    @Test
    void quietHoursPostponeAndDropNothing() throws Exception {
        TestWorld.Person sleeper = colleague();
        TestWorld.Person far = colleague();
        choose(sleeper, Map.of("quietHours", Map.of("from", "22:00", "until", "07:00")));
        choose(far, Map.of("timeZone", "UTC", "quietHours", Map.of("from", "22:00", "until", "12:00")));
        passesUntil("23:00");
        tell(List.of(sleeper, far), RecordsNotices.MENTIONED, "night");
        tell(sleeper, RecordsNotices.MENTIONED, "night-two");
        passes(MOMENT);
        assertThat(arrived(sleeper)).isEmpty();

        passesUntil("06:59");
        assertThat(arrived(sleeper)).isEmpty();
        assertThat(arrived(far)).isEmpty();
        passesUntil("07:00");
        assertThat(arrived(sleeper)).hasSize(2);
        assertThat(ZonedDateTime.ofInstant(clock.instant(), DETROIT).getHour()).isEqualTo(7);

        passesUntil("09:00");
        assertThat(arrived(far)).hasSize(1);
        passes(Duration.ofDays(1));
        assertThat(arrived(sleeper)).hasSize(2);
    }

    @Test
    void whatIsReadInQuietHoursIsNotMailedAfterThem() {
        TestWorld.Person sleeper = colleague();
        choose(sleeper, Map.of("quietHours", Map.of("from", "22:00", "until", "07:00")));
        passesUntil("23:00");
        tell(sleeper, RecordsNotices.MENTIONED, "night");
        passes(MOMENT);
        readAll(sleeper);
        passesUntil("07:00");
        assertThat(arrived(sleeper)).isEmpty();
    }

    @Test
    void aServerThatIsAwayForAnHourLosesAndDoublesNothing() {
        TestWorld.Person colleague = colleague();
        SERVER.stop();
        for (int n = 0; n < 12; n++) {
            tell(colleague, RecordsNotices.MENTIONED, "away-" + n);
            passMinutes(5);
        }
        passMinutes(5);
        assertThat(count(colleague, "select count(*) from messages.mail where status = 'queued'"))
                .isEqualTo(12);
        SERVER.start();

        for (int n = 0; n < 4; n++) {
            passes(Duration.ofMinutes(15));
        }

        assertThat(arrived(colleague))
                .extracting(NoticeMailTests::subject)
                .hasSize(12)
                .doesNotHaveDuplicates();
        assertThat(count(colleague, "select count(*) from messages.mail where status <> 'sent'"))
                .isZero();
        assertThat(count(colleague, "select count(*) from jobs.job where state = 'dead'"))
                .isZero();
    }

    @Test
    void aHandlerThatRunsTwiceOrInParallelWritesOneMail() throws Exception {
        TestWorld.Person colleague = colleague();
        tell(colleague, RecordsNotices.MENTIONED, "parallel");
        UUID id = world.in(colleague.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select id from messages.notification")
                                .query(UUID.class)
                                .single()));
        NoticeMails.Due due = new NoticeMails.Due(List.of(new NotificationId(id)));
        atOnce(colleague, () -> mails.send(due));
        world.in(colleague.firm()).run(() -> world.transaction().executeWithoutResult(status -> mails.send(due)));
        passes(MOMENT);

        assertThat(arrived(colleague)).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        TestWorld.Person colleague = colleague();
        world.in(colleague.firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    notifications.tell(
                            colleague.member(),
                            new dev.plumbline.messages.Notifications.Notice(
                                    RecordsNotices.MENTIONED, "Gone", "Gone.", null, "gone"));
                    status.setRollbackOnly();
                }));
        passes(MOMENT);
        assertThat(arrived(colleague)).isEmpty();
    }

    @Test
    void manyAreToldByOneJobAndEachGetsTheirOwn() {
        List<TestWorld.Person> many = Stream.generate(this::colleague).limit(20).toList();
        tell(many, RecordsNotices.MENTIONED, "many");
        assertThat(count(many.getFirst(), "select count(*) from jobs.job where type = 'notice.mail'"))
                .isEqualTo(1);
        passes(MOMENT);
        assertThat(many).allMatch(person -> arrived(person).size() == 1);
    }

    @Test
    void aMemberOfTwoFirmsGetsEachFirmsOwn() throws Exception {
        TestWorld.Person here = colleague();
        TestWorld.Person other = world.foundFirm();
        TestWorld.Person there = new TestWorld.Person(
                here.user(),
                world.joinAs(other.firm(), here, BuiltInRole.STAFF),
                here.session(),
                other.firm(),
                here.email(),
                here.token());
        choose(here, RecordsNotices.MENTIONED, true, "never");
        tell(here, RecordsNotices.MENTIONED, "here");
        tell(there, RecordsNotices.MENTIONED, "there");
        passes(MOMENT);

        List<MimeMessage> arrived = arrived(here);
        assertThat(arrived).hasSize(1);
        assertThat(subject(arrived.getFirst())).isEqualTo("Subject of there");
        JsonNode outbox = owner().get("/api/v1/messages").expect(200).json().path("items");
        assertThat(outbox).isEmpty();
    }

    @Test
    void whatOthersWriteBeginsNoLineOfOurs() throws Exception {
        TestWorld.Person colleague = colleague();
        world.in(colleague.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> notifications.tell(
                                colleague.member(),
                                new dev.plumbline.messages.Notifications.Notice(
                                        RecordsNotices.MENTIONED,
                                        "Ann\r\nBcc: eve@example.com",
                                        "Hello\r\n\r\n--\r\nFrom another firm {link}",
                                        null,
                                        "lines"))));
        passes(MOMENT);

        MimeMessage mail = arrived(colleague).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Ann Bcc: eve@example.com");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(GreenMailUtil.getBody(mail)
                        .lines()
                        .filter(line -> line.strip().equals("--")))
                .hasSize(1);
    }

    @Test
    void anEscalationIsMailedOnlyToWhoeverWantsIt() {
        TestWorld.Person usual = colleague();
        TestWorld.Person keen = colleague();
        choose(keen, SalesNotices.ESCALATED, true, "now");
        tell(List.of(usual, keen), SalesNotices.ESCALATED, "escalated");
        passes(MOMENT);
        assertThat(arrived(usual)).isEmpty();
        assertThat(arrived(keen)).hasSize(1);
    }

    private List<JsonNode> shown(TestWorld.Person person) {
        List<JsonNode> items = new ArrayList<>();
        anonymous()
                .as(world.signInAgain(person))
                .get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .path("items")
                .forEach(items::add);
        return items;
    }

    /** One by one, so that what fails is tried again as soon as it may be. */
    private void passMinutes(int minutes) {
        for (int n = 0; n < minutes; n++) {
            passes(Duration.ofMinutes(1));
        }
    }

    private void atOnce(TestWorld.Person person, Runnable work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(8);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                done.add(threads.submit(() -> {
                    barrier.await();
                    world.in(person.firm()).run(() -> world.transaction().executeWithoutResult(status -> work.run()));
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
