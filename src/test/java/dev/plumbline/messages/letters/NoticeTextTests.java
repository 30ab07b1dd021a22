package dev.plumbline.messages.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.TestWorld;
import dev.plumbline.documents.DocumentsNotices;
import dev.plumbline.messages.MailWay;
import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NotificationId;
import dev.plumbline.messages.Notifications;
import dev.plumbline.records.RecordsNotices;
import dev.plumbline.sales.SalesNotices;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Texts of notices, kept in the outbox. */
class NoticeTextTests extends TextWorld {
    @Autowired
    private NoticeTexts notices;

    @Test
    void whatIsUrgentAndNotReadInAMomentIsTextedOnce() {
        TestWorld.Person person = texted(SalesNotices.ESCALATED);
        tell(person, SalesNotices.ESCALATED, "one");
        tell(person, SalesNotices.ESCALATED, "one");
        passes(Duration.ofSeconds(100));
        assertThat(texts()).isEmpty();

        passes(Duration.ofSeconds(21));

        assertThat(texts()).hasSize(1);
        JsonNode text = texts().getFirst();
        assertThat(status(text)).isEqualTo("kept");
        assertThat(text.path("subject").asString()).isEqualTo("Subject of one");
        assertThat(text.path("text").asString()).isEqualTo("Subject of one " + ADDRESS + "/leads/one");
        assertThat(text.path("segments").asInt()).isEqualTo(1);
        assertThat(text.path("to").asString()).hasSize(4).startsWith("…");
        passes(Duration.ofDays(2));
        assertThat(texts()).hasSize(1);
        assertThat(arrived(person)).isEmpty();
    }

    @Test
    void aNoticeWithoutARecordLeadsToTheInbox() {
        TestWorld.Person person = texted(SalesNotices.ESCALATED);
        world.in(person.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> notifications.tell(
                                person.member(),
                                new Notifications.Notice(
                                        SalesNotices.ESCALATED, "Ann\r\nsays {link}", "Text.", null, "nowhere"))));
        passes(MOMENT);
        assertThat(texts().getFirst().path("text").asString()).isEqualTo("Ann says  link " + ADDRESS + "/inbox");
    }

    @Test
    void onlyWhoWantsItAndHasAConfirmedNumberIsTexted() {
        TestWorld.Person unasked = colleague();
        confirm(unasked, newNumber());
        TestWorld.Person removed = texted(SalesNotices.ESCALATED);
        TestWorld.Person stopped = texted(SalesNotices.ESCALATED);
        TestWorld.Person other = texted(SalesNotices.ESCALATED);
        by(removed).seen(phoneVersion(removed)).delete(PHONE).expect(200);
        by(stopped).seen(phoneVersion(stopped)).put(PHONE + "/stop", "").expect(200);
        by(other)
                .seen(phoneVersion(other))
                .put(PHONE, Map.of("number", newNumber()))
                .expect(200);

        tell(List.of(unasked, removed, stopped, other), SalesNotices.ESCALATED, "all");
        passes(MOMENT);

        assertThat(texts()).isEmpty();
        assertThat(shownTo(stopped)).isEqualTo(1);
        confirm(other, newNumber());
        tell(other, SalesNotices.ESCALATED, "again");
        passes(MOMENT);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whatIsReadOrNotWantedAnyMoreIsNotTexted() {
        TestWorld.Person reader = texted(SalesNotices.ESCALATED);
        TestWorld.Person changed = texted(SalesNotices.ESCALATED);
        tell(List.of(reader, changed), SalesNotices.ESCALATED, "read");
        readAll(reader);
        choose(
                changed,
                Map.of(
                        "kinds",
                        List.of(Map.of("kind", "lead.escalated", "shown", true, "mail", "now", "text", false))));
        passes(MOMENT);
        assertThat(texts()).isEmpty();
    }

    @Test
    void quietHoursPostponeTextsAndDropNone() {
        TestWorld.Person sleeper = texted(SalesNotices.ESCALATED);
        TestWorld.Person wakes = texted(SalesNotices.ESCALATED);
        for (TestWorld.Person each : List.of(sleeper, wakes)) {
            choose(each, Map.of("quietHours", Map.of("from", "22:00", "until", "07:00")));
        }
        passesUntil("23:00");
        tell(List.of(sleeper, wakes), SalesNotices.ESCALATED, "night");
        passes(MOMENT);
        passesUntil("06:59");
        assertThat(texts()).isEmpty();
        readAll(wakes);
        passesUntil("07:00");
        assertThat(texts()).hasSize(1);
        passes(Duration.ofDays(1));
        assertThat(texts()).hasSize(1);
    }

    @Test
    void oneTextOfAKindAboutARecordInADay() {
        TestWorld.Person person = texted(SalesNotices.ESCALATED);
        tellAbout(person, SalesNotices.ESCALATED, "/leads/same", "first");
        passes(MOMENT);
        tellAbout(person, SalesNotices.ESCALATED, "/leads/same", "second");
        tellAbout(person, SalesNotices.ESCALATED, "/leads/other", "third");
        passes(MOMENT);

        assertThat(texts()).hasSize(3);
        assertThat(texts()).extracting(t -> status(t)).containsExactlyInAnyOrder("kept", "suppressed", "kept");
        assertThat(texts()).anyMatch(t -> t.path("detail").asString("").contains("about this record"));
        assertThat(shownTo(person)).isEqualTo(3);
        passes(Duration.ofHours(24));
        tellAbout(person, SalesNotices.ESCALATED, "/leads/same", "fourth");
        passes(MOMENT);
        assertThat(status(texts().getFirst())).isEqualTo("kept");
    }

    @Test
    void twentyTextsADayAndTheRestStandsInTheApplication() {
        TestWorld.Person person = texted(SalesNotices.ESCALATED);
        for (int n = 0; n < 21; n++) {
            tell(person, SalesNotices.ESCALATED, "many-" + n);
        }
        passes(MOMENT);

        assertThat(texts().stream().filter(t -> status(t).equals("kept"))).hasSize(20);
        List<JsonNode> withheld =
                texts().stream().filter(t -> status(t).equals("suppressed")).toList();
        assertThat(withheld).hasSize(1);
        assertThat(withheld.getFirst().path("detail").asString()).contains("20 texts");
        assertThat(shownTo(person)).isEqualTo(21);
        passes(Duration.ofHours(24));
        tell(person, SalesNotices.ESCALATED, "next-day");
        passes(MOMENT);
        assertThat(status(texts().getFirst())).isEqualTo("kept");
    }

    @Test
    void nobodyIsTextedWhoHasLeft() {
        TestWorld.Person left = texted(SalesNotices.ESCALATED);
        tell(left, SalesNotices.ESCALATED, "gone");
        run(
                left,
                "update firms.member set status = 'deactivated', status_command = 'deactivate' where id = '"
                        + left.member().value() + "'");
        passes(MOMENT);
        assertThat(texts()).isEmpty();
    }

    @Test
    void aHandlerThatRunsTwiceWritesOneText() {
        TestWorld.Person person = texted(SalesNotices.ESCALATED);
        tell(person, SalesNotices.ESCALATED, "twice");
        UUID id = world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select id from messages.notification where key = 'twice'")
                                .query(UUID.class)
                                .single()));
        NoticeTexts.Due due = new NoticeTexts.Due(List.of(new NotificationId(id)));
        for (int n = 0; n < 2; n++) {
            world.in(person.firm()).run(() -> world.transaction().executeWithoutResult(status -> notices.send(due)));
        }
        passes(MOMENT);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void onlyUrgentKindsAndOnlyWithAConfirmedNumber() {
        TestWorld.Person person = colleague();
        Map<String, Object> urgent = wish(SalesNotices.ESCALATED, true);
        assertThat(save(person, 0, urgent, 400)).contains("\"/kinds/0/text\"", "Confirm the number");
        confirm(person, newNumber());
        assertThat(save(person, 0, wish(RecordsNotices.MENTIONED, true), 400)).contains("\"/kinds/0/text\"", "urgent");
        assertThat(save(person, 0, wish(DocumentsNotices.DAMAGED, true), 400)).contains("\"/kinds/0/kind\"");
        save(person, 0, urgent, 200);
        assertThat(kind(person, "lead.escalated").path("text").asBoolean()).isTrue();
        assertThat(kind(person, "lead.escalated").path("urgent").asBoolean()).isTrue();
        assertThat(kind(person, "comment.mentioned").path("urgent").asBoolean()).isFalse();

        // What was chosen stays, also while there is no number: a form that sends all of it again is not refused.
        by(person).seen(phoneVersion(person)).delete(PHONE).expect(200);
        save(person, 1, urgent, 200);
        save(person, 2, Map.of("kind", "lead.escalated", "shown", true, "mail", "now"), 200);
        assertThat(kind(person, "lead.escalated").path("text").asBoolean()).isTrue();
        save(person, 3, wish(SalesNotices.ESCALATED, false), 200);
        save(person, 4, urgent, 400);
    }

    @Test
    void aTextIsNeverTheOnlyWord() {
        NoticeKind hidden = NoticeKind.of("test.hidden", "Label", "Help", MailWay.NEVER);
        assertThatThrownBy(hidden::orByText).isInstanceOf(IllegalArgumentException.class);
        assertThat(hidden.alwaysShown("Because.").orByText().urgent()).isTrue();
    }

    private void tellAbout(TestWorld.Person person, NoticeKind kind, String link, String key) {
        world.in(person.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> notifications.tell(
                                person.member(), new Notifications.Notice(kind, "Subject", "Text.", link, key))));
    }

    private long shownTo(TestWorld.Person person) {
        return by(person)
                .get("/api/v1/messages/notifications/unread")
                .expect(200)
                .json()
                .path("count")
                .asLong();
    }

    private static Map<String, Object> wish(NoticeKind kind, boolean text) {
        return Map.of("kind", kind.code(), "shown", true, "mail", "never", "text", text);
    }

    private String save(TestWorld.Person person, long seen, Map<String, Object> wish, int status) {
        return by(person)
                .seen(seen)
                .put("/api/v1/messages/notice-settings", Map.of("digestHour", 8, "kinds", List.of(wish)))
                .expect(status)
                .text();
    }

    private JsonNode kind(TestWorld.Person person, String code) {
        return by(person)
                .get("/api/v1/messages/notice-settings")
                .expect(200)
                .json()
                .path("kinds")
                .valueStream()
                .filter(k -> k.path("kind").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
