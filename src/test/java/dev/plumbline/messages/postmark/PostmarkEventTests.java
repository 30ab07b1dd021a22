package dev.plumbline.messages.postmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.messages.Mail;
import dev.plumbline.shared.FirmId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What Postmark tells later, in any order and more than once, and who else would like to tell it. */
class PostmarkEventTests extends PostmarkApiTest {
    @Test
    void aMailIsDeliveredAndOpenedAndTwiceChangesNothing() {
        JsonNode mail = sent("one");
        tells(delivery(mail));
        assertThat(mail(mail).path("status").asString()).isEqualTo("delivered");
        long version = mail(mail).path("version").asLong();
        tells(delivery(mail));
        assertThat(mail(mail).path("version").asLong()).isEqualTo(version);

        tells(open(mail));
        tells(open(mail));
        assertThat(mail(mail).path("status").asString()).isEqualTo("opened");
        assertThat(mail(mail).path("version").asLong()).isEqualTo(version + 1);
        assertThat(owner().get(SUPPRESSIONS).json().path("items")).isEmpty();
    }

    @Test
    void manyAtOnceAreOne() throws Exception {
        JsonNode mail = sent("parallel");
        long version = mail.path("version").asLong();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> done = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                done.add(threads.submit(() -> tells(bounce(mail, "HardBounce", true))));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        assertThat(mail(mail).path("version").asLong()).isEqualTo(version + 1);
        assertThat(only().path("version").asLong()).isEqualTo(1);
    }

    /** What a stranger's mail server says can be anything, and suppresses all the same. */
    @Test
    void othersWordsAreKeptInOneLine() {
        JsonNode mail = sent("words");
        Map<String, Object> event = bounce(mail, "HardBounce", true);
        event.put("Details", "550 \u0000\u0007no\r\n\tsuch \ud83d user <b>{{x}}</b> " + "y".repeat(2_000));
        tells(event);
        assertThat(mail(mail).path("detail").asString())
                .startsWith("550 no such")
                .contains("<b>{{x}}</b>")
                .hasSize(500);
    }

    @Test
    void openedBeforeDeliveredIsOpenedWithBothTimes() {
        JsonNode mail = sent("order");
        tells(open(mail));
        tells(delivery(mail));
        JsonNode now = mail(mail);
        assertThat(now.path("status").asString()).isEqualTo("opened");
        assertThat(now.path("openedAt").isString()).isTrue();
        assertThat(now.path("deliveredAt").isString()).isTrue();
    }

    /** The node died between Postmark's yes and its own commit. */
    @Test
    void whatIsHeardOfAMailThatStillWaitsProvesThatItLeft() {
        POSTMARK.says(500, "{}");
        JsonNode mail = sent("died");
        assertThat(mail.path("status").asString()).isEqualTo("queued");
        tells(delivery(mail));

        POSTMARK.reset();
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();
        assertThat(POSTMARK.asked()).isEmpty();
        assertThat(mail(mail).path("status").asString()).isEqualTo("delivered");
        assertThat(mail(mail).path("providerId").asString()).isEqualTo(TestPostmark.ID);
    }

    @ParameterizedTest
    @CsvSource({
        "HardBounce, false, bounced, bounce",
        "BadEmailAddress, false, bounced, bounce",
        "SoftBounce, false, bounced,",
        "Blocked, true, bounced, bounce",
        "SpamNotification, false, complained, complaint",
        "Unsubscribe, false, sent, opt_out",
        "Transient, false, sent,",
        "AutoResponder, false, sent,",
    })
    void whatComesBackIsJudgedByItsKind(String kind, boolean inactive, String status, String cause) {
        JsonNode mail = sent("back");
        tells(bounce(mail, kind, inactive));
        assertThat(mail(mail).path("status").asString()).isEqualTo(status);
        JsonNode items = owner().get(SUPPRESSIONS + "?status=active").json().path("items");
        if (cause == null) {
            assertThat(items).isEmpty();
            // A delay changes nothing, and something must be in the log for this address.
            tells(delivery(mail));
        } else {
            assertThat(items.get(0).path("cause").asString()).isEqualTo(cause);
            assertThat(items.get(0).path("detail").asString()).isEqualTo("smtp;550 5.1.1 no such user");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HardBounce, Recipient, bounce",
        "SpamComplaint, Recipient, complaint",
        "ManualSuppression, Recipient, opt_out",
        "ManualSuppression, Customer, bounce",
    })
    void aSubscriptionThatEndsSuppressesTheAddressAndNotTheMail(String reason, String origin, String cause) {
        JsonNode mail = sent("subscription");
        tells(event(
                "SubscriptionChange",
                mail,
                Map.of(
                        "Recipient", GUS,
                        "Origin", origin,
                        "SuppressSending", true,
                        "SuppressionReason", reason,
                        "ChangedAt", "2026-11-28T10:53:34.416071Z")));
        assertThat(mail(mail).path("status").asString()).isEqualTo("sent");
        assertThat(only().path("cause").asString()).isEqualTo(cause);
        tells(event("SubscriptionChange", mail, Map.of("Recipient", GUS, "SuppressSending", false)));
        assertThat(only().path("status").asString()).isEqualTo("active");
    }

    @Test
    void aComplaintIsStrongerThanABounceAndNotTheOtherWayRound() {
        JsonNode mail = sent("complaint");
        tells(bounce(mail, "HardBounce", true));
        tells(complaint(mail));
        assertThat(mail(mail).path("status").asString()).isEqualTo("complained");
        assertThat(only().path("cause").asString()).isEqualTo("complaint");
        tells(bounce(mail, "HardBounce", true));
        assertThat(only().path("cause").asString()).isEqualTo("complaint");

        write(new Mail(GUS, "Again", "Text", null, "again"));
        jobs.runDue();
        JsonNode second = owner().get(MESSAGES + "?status=suppressed")
                .json()
                .path("items")
                .get(0);
        assertThat(second.path("detail").asString()).isEqualTo("Mail to this address was reported as unwanted.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "postmark:",
                "postmark:wrong",
                "Postmark:only-this-test-and-postmark-know-it",
                "postmark:only-this-test-and-postmark-know-it ",
                "postmark:only-this-test-and-postmark-know-i"
            })
    void nobodyElseTellsAnything(String credentials) {
        JsonNode mail = sent("forged");
        with(credentials).post(EVENTS, bounce(mail, "HardBounce", true)).expect(401);
        anonymous().post(EVENTS, bounce(mail, "HardBounce", true)).expect(401);
        owner().post(EVENTS, bounce(mail, "HardBounce", true)).expect(401);
        assertThat(mail(mail).path("status").asString()).isEqualTo("sent");
        assertThat(owner().get(SUPPRESSIONS).json().path("items")).isEmpty();
    }

    @Test
    void whatIsAboutNoMailOfThisFirmOrAboutSomebodyElseIsNothing() {
        JsonNode mail = sent("other");
        FirmId other = world.foundFirm().firm();
        Map<String, Object> elsewhere = bounce(mail, "HardBounce", true);
        elsewhere.put(
                "Metadata",
                Map.of("firm", other.value().toString(), "mail", mail.path("id").asString()));
        tells(elsewhere);
        Map<String, Object> nobody = bounce(mail, "HardBounce", true);
        nobody.put("Email", "eve@example.com");
        tells(nobody);
        for (Object marks : new Object[] {
            Map.of(),
            Map.of("firm", "x", "mail", "y"),
            Map.of(
                    "firm",
                    ownerPerson().firm().value().toString(),
                    "mail",
                    UUID.randomUUID().toString())
        }) {
            Map<String, Object> unknown = bounce(mail, "HardBounce", true);
            unknown.put("Metadata", marks);
            tells(unknown);
        }
        tells(event("Click", mail, Map.of("Recipient", GUS)));
        assertThat(mail(mail).path("status").asString()).isEqualTo("sent");
        assertThat(owner().get(SUPPRESSIONS).json().path("items")).isEmpty();
        tells(delivery(mail));
    }

    @Test
    void whatIsNoEventIsRefusedAndTimesAreMeasured() {
        JsonNode mail = sent("shape");
        postmark().send("POST", EVENTS, "[1]").expect(400);
        postmark().send("POST", EVENTS, "{").expect(400);
        postmark().post(EVENTS, Map.of("Content", "x".repeat(40_000))).expect(413);
        Map<String, Object> future = delivery(mail);
        future.put("DeliveredAt", "2999-01-01T00:00:00Z");
        tells(future);
        assertThat(mail(mail).path("deliveredAt").asString())
                .isLessThanOrEqualTo(clock.instant().toString());
        Map<String, Object> never = open(mail);
        never.put("ReceivedAt", "yesterday");
        tells(never);
        assertThat(mail(mail).path("openedAt").isString()).isTrue();
    }

    /** Nobody could lift it, and whoever has lost a password needs it. */
    @Test
    void mailOfThePlatformIsHeardOfAndNotHeldBack() {
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(s -> mailer.send(
                                new Mail(GUS, "Your account", "Text", null, "account:" + UUID.randomUUID()))));
        jobs.runDue();
        JsonNode marks = POSTMARK.letters().getFirst().body().path("Metadata");
        JsonNode mine = sent("mine");
        Map<String, Object> event = bounce(mine, "HardBounce", true);
        event.put(
                "Metadata",
                Map.of(
                        "firm", marks.path("firm").asString(),
                        "mail", marks.path("mail").asString()));
        tells(event);
        Long held = world.onPlatform()
                .call(() -> world.transaction()
                        .execute(s -> world.jdbc()
                                .sql("select count(*) from messages.suppression")
                                .query(Long.class)
                                .single()));
        assertThat(held).isZero();
        String status = world.onPlatform()
                .call(() -> world.transaction()
                        .execute(s -> world.jdbc()
                                .sql("select status from messages.mail where id = :id")
                                .param("id", UUID.fromString(marks.path("mail").asString()))
                                .query(String.class)
                                .single()));
        assertThat(status).isEqualTo("bounced");
    }

    private Map<String, Object> delivery(JsonNode mail) {
        return event(
                "Delivery",
                mail,
                Map.of(
                        "Recipient",
                        "Gus@example.com",
                        "DeliveredAt",
                        "2026-11-05T16:33:54.9070259Z",
                        "Details",
                        "Test"));
    }

    private Map<String, Object> open(JsonNode mail) {
        return event(
                "Open",
                mail,
                Map.of(
                        "Recipient",
                        GUS,
                        "FirstOpen",
                        true,
                        "ReceivedAt",
                        "2026-11-05T16:33:54.9070259Z",
                        "UserAgent",
                        "Mozilla/5.0"));
    }

    private Map<String, Object> bounce(JsonNode mail, String kind, boolean inactive) {
        return event(
                "Bounce",
                mail,
                Map.of(
                        "ID",
                        4323372036854775807L,
                        "Type",
                        kind,
                        "TypeCode",
                        1,
                        "Name",
                        "Hard bounce",
                        "Description",
                        "The server was unable to deliver your message.",
                        "Details",
                        "smtp;550 5.1.1 no such user",
                        "Email",
                        GUS,
                        "BouncedAt",
                        clock.instant().toString(),
                        "Inactive",
                        inactive));
    }

    private Map<String, Object> complaint(JsonNode mail) {
        return event(
                "SpamComplaint",
                mail,
                Map.of(
                        "Email",
                        GUS,
                        "BouncedAt",
                        clock.instant().toString(),
                        "Details",
                        "Test spam complaint details"));
    }
}
