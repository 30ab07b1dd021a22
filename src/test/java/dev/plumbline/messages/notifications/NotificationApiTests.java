package dev.plumbline.messages.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.messages.Notifications;
import dev.plumbline.sales.SalesNotices;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import tools.jackson.databind.JsonNode;

class NotificationApiTests extends ApiTest {
    private static final String NOTIFICATIONS = "/api/v1/messages/notifications";

    @Autowired
    private Notifications notifications;

    @Test
    void tellsOneMemberOnceAndRemembersWhatWasRead() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        Http caller = anonymous().as(staff);
        tell(staff, "lead:1");
        tell(staff, "lead:1");
        tell(staff, "lead:2");
        assertThat(unread(caller)).isEqualTo(2);
        JsonNode first =
                caller.get(NOTIFICATIONS).expect(200).json().path("items").get(0);

        String path = NOTIFICATIONS + "/" + first.path("id").asString() + "/reading";
        assertThat(caller.put(path, "").expect(200).json().path("readAt").isNull())
                .isFalse();
        long version = caller.put(path, "").expect(200).json().path("version").asLong();

        assertThat(version).isEqualTo(2);
        assertThat(unread(caller)).isEqualTo(1);
        assertThat(caller.get(NOTIFICATIONS + "?unread=true").json().path("items"))
                .hasSize(1);
        caller.put(NOTIFICATIONS + "/reading", "").expect(204);
        assertThat(unread(caller)).isZero();
        assertThat(caller.get(NOTIFICATIONS).json().path("items")).hasSize(2);
    }

    @Test
    void nobodyReadsAnothersNotOfTheFirmNorOfAnother() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        tell(staff, "lead:1");
        String id = anonymous()
                .as(staff)
                .get(NOTIFICATIONS)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();

        owner().put(NOTIFICATIONS + "/" + id + "/reading", "").expect(404);
        stranger().put(NOTIFICATIONS + "/" + id + "/reading", "").expect(404);
        assertThat(owner().get(NOTIFICATIONS).json().path("items")).isEmpty();
        assertThat(unread(anonymous().as(staff))).isEqualTo(1);
    }

    @Test
    void aLinkStaysInsideAndAMemberInsideTheFirm() {
        TestWorld.Person stranger = world.foundFirm();
        assertThatThrownBy(() -> tell(ownerPerson(), "https://evil.example", "out"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> world.in(ownerPerson().firm())
                        .run(() -> world.transaction()
                                .executeWithoutResult(
                                        s -> notifications.tell(stranger.member(), notice("/x", "other")))))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void pagesThroughManyWithoutSkipOrRepeat() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        for (int i = 0; i < 7; i++) {
            tell(staff, "lead:" + i);
        }
        java.util.Set<String> seen = new java.util.HashSet<>();
        String cursor = "";
        do {
            JsonNode page = anonymous()
                    .as(staff)
                    .get(NOTIFICATIONS + "?limit=3" + cursor)
                    .expect(200)
                    .json();
            page.path("items")
                    .forEach(n -> assertThat(seen.add(n.path("id").asString())).isTrue());
            cursor = page.path("nextCursor").isString()
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(7);
    }

    private void tell(TestWorld.Person who, String key) {
        tell(who, "/leads/1", key);
    }

    private void tell(TestWorld.Person who, String link, String key) {
        world.in(who.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(s -> notifications.tell(who.member(), notice(link, key))));
    }

    private static Notifications.Notice notice(String link, String key) {
        return new Notifications.Notice(SalesNotices.ESCALATED, "A lead waits", "Call them now.", link, key);
    }

    private static long unread(Http caller) {
        return caller.get(NOTIFICATIONS + "/unread")
                .expect(200)
                .json()
                .path("count")
                .asLong();
    }
}
