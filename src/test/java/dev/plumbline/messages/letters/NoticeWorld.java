package dev.plumbline.messages.letters;

import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.messages.MailApiTest;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.Notifications;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** A firm with a colleague who is told things, and what becomes of it in their mailbox. */
abstract class NoticeWorld extends MailApiTest {
    static final ZoneId DETROIT = ZoneId.of("America/Detroit");
    static final Duration MOMENT = NoticeMails.MOMENT.plusSeconds(1);

    @Autowired
    Notifications notifications;

    TestWorld.Person colleague() {
        return world.join(ownerPerson().firm(), BuiltInRole.STAFF);
    }

    void tell(TestWorld.Person person, NoticeKind kind, String key) {
        tell(List.of(person), kind, key);
    }

    void tell(Collection<TestWorld.Person> people, NoticeKind kind, String key) {
        TestWorld.Person first = people.iterator().next();
        world.in(first.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> notifications.tell(
                                people.stream().map(TestWorld.Person::member).toList(),
                                new Notifications.Notice(
                                        kind, "Subject of " + key, "Text of " + key + ".", "/leads/" + key, key))));
    }

    /** Time passes, and what is due then is done. */
    void passes(Duration time) {
        clock.advance(time);
        jobs.runDue();
    }

    /** Passes to the next time that a clock in Detroit shows this. */
    void passesUntil(String time) {
        Instant now = clock.instant();
        var there = now.atZone(DETROIT);
        var next = there.with(LocalTime.parse(time));
        passes(Duration.between(
                now, next.isAfter(there) ? next : there.plusDays(1).with(LocalTime.parse(time))));
    }

    /** The round that looks for digests, and what it finds. */
    void round() {
        jobs.runRecurring("notice.plan-digests");
        jobs.runDue();
    }

    void choose(TestWorld.Person person, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("digestHour", 8, "kinds", List.of()));
        body.putAll(more);
        var caller = anonymous().as(world.signInAgain(person));
        long version = caller.get("/api/v1/messages/notice-settings")
                .expect(200)
                .json()
                .path("version")
                .asLong();
        caller.seen(version).put("/api/v1/messages/notice-settings", body).expect(200);
    }

    void choose(TestWorld.Person person, NoticeKind kind, boolean shown, String mail) {
        choose(person, Map.of("kinds", List.of(Map.of("kind", kind.code(), "shown", shown, "mail", mail))));
    }

    void readAll(TestWorld.Person person) {
        anonymous()
                .as(world.signInAgain(person))
                .put("/api/v1/messages/notifications/reading", "")
                .expect(204);
    }

    void run(TestWorld.Person person, String sql) {
        world.in(person.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc().sql(sql).update()));
    }

    long count(TestWorld.Person person, String sql) {
        Long count = world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(status ->
                                world.jdbc().sql(sql).query(Long.class).single()));
        return count == null ? 0 : count;
    }
}
