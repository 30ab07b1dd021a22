package dev.plumbline.messages.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.TestWorld;
import dev.plumbline.records.RecordsNotices;
import dev.plumbline.sales.SalesNotices;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DigestTests extends NoticeWorld {
    @Autowired
    private Digests digests;

    @Test
    void oneMailADayHasWhatWasNotReadByKindWithLinks() throws Exception {
        TestWorld.Person colleague = colleague();
        passesUntil("09:00");
        tell(colleague, RecordsNotices.POSTED, "first");
        tell(colleague, SalesNotices.ASSIGNED, "given");
        tell(colleague, RecordsNotices.POSTED, "second");
        round();
        passesUntil("07:59");
        round();
        assertThat(arrived(colleague)).isEmpty();

        passesUntil("08:00");
        round();

        MimeMessage mail = onlyOne(colleague);
        assertThat(mail.getSubject()).startsWith("3 notices that you have not read – Firm ");
        String body = text(mail);
        assertThat(body)
                .containsSubsequence(
                        "Something is said about a record that you watch",
                        "Subject of second",
                        "Text of second.",
                        ADDRESS + "/leads/second",
                        "Subject of first",
                        "You are given leads",
                        "Subject of given",
                        ADDRESS + "/account/notifications");
        round();
        passes(Duration.ofHours(3));
        round();
        assertThat(arrived(colleague)).hasSize(1);

        tell(colleague, RecordsNotices.POSTED, "third");
        round();
        assertThat(arrived(colleague)).hasSize(1);
        passesUntil("08:00");
        round();
        assertThat(arrived(colleague)).hasSize(2);
        assertThat(arrived(colleague).get(1).getSubject()).startsWith("One notice that you have not read");
    }

    @Test
    void nothingUnreadIsNoMail() {
        TestWorld.Person colleague = colleague();
        passesUntil("09:00");
        tell(colleague, RecordsNotices.POSTED, "read");
        readAll(colleague);
        passesUntil("08:30");
        round();
        assertThat(arrived(colleague)).isEmpty();
        assertThat(count(colleague, "select count(*) from jobs.job where type = 'notice.digest'"))
                .isZero();
    }

    @Test
    void comesAtTheHourOfTheMembersZone() {
        TestWorld.Person far = colleague();
        choose(far, Map.of("timeZone", "Asia/Kolkata", "digestHour", 18));
        passesUntil("12:00");
        tell(far, RecordsNotices.POSTED, "far");
        Duration until = Duration.between(
                clock.instant(),
                clock.instant()
                        .atZone(java.time.ZoneId.of("Asia/Kolkata"))
                        .plusDays(1)
                        .withHour(18)
                        .withMinute(0)
                        .withSecond(0)
                        .withNano(0)
                        .toInstant());
        Duration next = until.compareTo(Duration.ofDays(1)) > 0 ? until.minusDays(1) : until;
        passes(next.minusMinutes(1));
        round();
        assertThat(arrived(far)).isEmpty();
        passes(Duration.ofMinutes(1));
        round();
        assertThat(arrived(far)).hasSize(1);
    }

    @Test
    void daysWithoutAServerAreMadeUpOnce() {
        TestWorld.Person colleague = colleague();
        passesUntil("09:00");
        tell(colleague, RecordsNotices.POSTED, "before");
        clock.advance(Duration.ofDays(3));
        round();
        round();
        assertThat(arrived(colleague)).hasSize(1);
        passes(Duration.ofHours(2));
        round();
        assertThat(arrived(colleague)).hasSize(1);
    }

    @Test
    void theHourThatIsMovedOnTheSameDayBringsNoSecondDigest() {
        TestWorld.Person colleague = colleague();
        passesUntil("09:00");
        tell(colleague, RecordsNotices.POSTED, "morning");
        passesUntil("08:00");
        round();
        tell(colleague, RecordsNotices.POSTED, "after");
        choose(colleague, Map.of("digestHour", 17));
        passesUntil("17:01");
        round();
        assertThat(arrived(colleague)).hasSize(1);
        passesUntil("17:01");
        round();
        assertThat(arrived(colleague)).hasSize(2);
    }

    @Test
    void twoNodesWhoLookAtOnceMakeOne() throws Exception {
        TestWorld.Person colleague = colleague();
        passesUntil("09:00");
        for (int n = 0; n < 5; n++) {
            tell(colleague, RecordsNotices.POSTED, "race-" + n);
        }
        passesUntil("08:00");
        atOnce(colleague, () -> digests.plan());
        assertThat(count(colleague, "select count(*) from jobs.job where type = 'notice.digest'"))
                .isEqualTo(1);
        Digests.Due due =
                new Digests.Due(colleague.member(), LocalDate.ofInstant(clock.instant(), DETROIT), clock.instant());
        atOnce(colleague, () -> world.transaction().executeWithoutResult(status -> digests.send(due)));
        jobs.runDue();

        assertThat(onlyOne(colleague)).isNotNull();
        assertThat(count(colleague, "select count(*) from messages.mail")).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitIsCountedAndLedTo() throws Exception {
        TestWorld.Person colleague = colleague();
        passesUntil("09:00");
        for (int n = 0; n < 140; n++) {
            tell(colleague, RecordsNotices.POSTED, "n".repeat(20) + n);
        }
        passesUntil("08:00");
        round();
        MimeMessage mail = onlyOne(colleague);
        assertThat(mail.getSubject()).startsWith("140 notices");
        String body = text(mail);
        long listed = body.lines().filter(line -> line.startsWith("- ")).count();
        assertThat(listed).isBetween(50L, 139L);
        assertThat(body).contains("And " + (140 - listed) + " more", ADDRESS + "/inbox");
    }

    @Test
    void whatANodeHasNotCommittedWhenItDiesIsMadeAgain() {
        TestWorld.Person colleague = colleague();
        passesUntil("09:00");
        tell(colleague, RecordsNotices.POSTED, "again");
        passesUntil("08:00");
        jobs.runRecurring("notice.plan-digests");
        Digests.Due due =
                new Digests.Due(colleague.member(), LocalDate.ofInstant(clock.instant(), DETROIT), clock.instant());
        // All that the job does, and then the node is gone before it commits.
        world.in(colleague.firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    digests.send(due);
                    status.setRollbackOnly();
                }));
        assertThat(count(colleague, "select count(*) from messages.mail")).isZero();
        jobs.runDue();
        assertThat(onlyOne(colleague)).isNotNull();
    }

    private MimeMessage onlyOne(TestWorld.Person person) {
        List<MimeMessage> arrived = arrived(person);
        assertThat(arrived).hasSize(1);
        return arrived.getFirst();
    }

    private void atOnce(TestWorld.Person person, Runnable work) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(8);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                done.add(threads.submit(() -> {
                    barrier.await();
                    world.in(person.firm()).run(work);
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
    }
}
