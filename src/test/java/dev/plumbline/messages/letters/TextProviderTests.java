package dev.plumbline.messages.letters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.TestWorld;
import dev.plumbline.messages.Notifications;
import dev.plumbline.messages.texts.TextHandover;
import dev.plumbline.sales.SalesNotices;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** With a provider, that can be away and can refuse. */
class TextProviderTests extends CarrierWorld {
    @Test
    void theCodeAndTheNoticeGoToTheWholeNumber() {
        TestWorld.Person person = colleague();
        String number = newNumber();
        confirm(person, number);
        assertThat(by(person).get(PHONE).json().path("leaves").asBoolean()).isTrue();
        wantTexts(person, SalesNotices.ESCALATED);
        tell(person, SalesNotices.ESCALATED, "one");
        passes(MOMENT);

        assertThat(carrier.taken).hasSize(2).allMatch(text -> text.to().equals(number));
        assertThat(carrier.taken.getFirst().text()).matches("[0-9]{6} is your Plumbline code, .*");
        assertThat(carrier.taken.get(1).text()).isEqualTo("Subject of one " + ADDRESS + "/leads/one");
        assertThat(carrier.taken.get(1).toString()).doesNotContain(number, "Subject");
        JsonNode text = texts().getFirst();
        assertThat(status(text)).isEqualTo("sent");
        assertThat(text.path("provider").asString()).isEqualTo("carrier");
        assertThat(text.path("providerId").asString())
                .isEqualTo("carrier-" + carrier.taken.get(1).key());
        assertThat(text.path("sentAt").asString()).isNotEmpty();
        assertThat(count(person, "select count(*) from messages.mail where link is not null"))
                .isZero();
    }

    @Test
    void aProviderThatIsAwayIsAskedAgainAndSendsOnce() {
        TestWorld.Person person = texted(newNumber());
        carrier.away = true;
        tell(person, SalesNotices.ESCALATED, "away");
        passes(MOMENT);
        assertThat(status(texts().getFirst())).isEqualTo("queued");
        carrier.away = false;
        passes(Duration.ofMinutes(40));
        passes(Duration.ofDays(1));
        assertThat(carrier.taken).hasSize(1);
        assertThat(carrier.unsure).containsExactly(false, true);
        assertThat(status(texts().getFirst())).isEqualTo("sent");
    }

    @Test
    void aProviderThatWasAwayUntilTheNightWaitsForItsEnd() {
        TestWorld.Person person = texted(newNumber());
        passesUntil("21:50");
        choose(person, Map.of("quietHours", Map.of("from", "22:00", "until", "07:00")));
        carrier.away = true;
        tell(person, SalesNotices.ESCALATED, "evening");
        passes(MOMENT);
        passesUntil("23:00");
        carrier.away = false;
        passesUntil("06:59");
        assertThat(carrier.taken).isEmpty();
        passesUntil("07:00");
        assertThat(carrier.taken).hasSize(1);
    }

    @Test
    void whatWaitsForOneNumberNeverGoesToAnother() {
        TestWorld.Person changed = texted(newNumber());
        TestWorld.Person removed = texted(newNumber());
        TestWorld.Person stopped = texted(newNumber());
        carrier.away = true;
        tell(List.of(changed, removed, stopped), SalesNotices.ESCALATED, "waits");
        passes(MOMENT);
        carrier.away = false;
        confirm(changed, newNumber());
        by(removed).seen(phoneVersion(removed)).delete(PHONE).expect(200);
        by(stopped).seen(phoneVersion(stopped)).put(PHONE + "/stop", "").expect(200);
        carrier.taken.clear();
        passes(Duration.ofMinutes(40));

        assertThat(carrier.taken).isEmpty();
        assertThat(texts())
                .hasSize(3)
                .allMatch(text -> status(text).equals("suppressed"))
                .allMatch(text -> text.path("detail").asString().contains("changed, removed or stopped"));
    }

    @Test
    void aCodeThatCameTooLateOrWasReplacedDoesNotGo() {
        TestWorld.Person person = colleague();
        String number = newNumber();
        carrier.away = true;
        by(person).seen(0).put(PHONE, Map.of("number", number)).expect(200);
        jobs.runDue();
        by(person).seen(1).put(PHONE, Map.of("number", number)).expect(200);
        jobs.runDue();
        carrier.away = false;
        passes(Duration.ofMinutes(1));
        assertThat(carrier.taken).hasSize(1);
        by(person).seen(2).put(PHONE, Map.of("number", number)).expect(200);
        carrier.away = true;
        jobs.runDue();
        carrier.away = false;
        passes(Duration.ofMinutes(11));
        assertThat(carrier.taken).hasSize(1);
        assertThat(count(person, "select count(*) from messages.mail where status = 'suppressed' and link is null"))
                .isEqualTo(2);
    }

    @Test
    void aNumberWhoseOwnerWroteStopGetsNoTextUntilItIsConfirmedAnew() {
        String number = newNumber();
        TestWorld.Person person = texted(number);
        carrier.says = new TextHandover.Refused("The subscriber\nhas written STOP", true);
        tell(person, SalesNotices.ESCALATED, "stop");
        passes(MOMENT);
        assertThat(status(texts().getFirst())).isEqualTo("failed");
        assertThat(texts().getFirst().path("detail").asString()).isEqualTo("The subscriber has written STOP");
        assertThat(by(person).get(PHONE).json().path("state").asString()).isEqualTo("stopped");
        carrier.says = null;
        carrier.taken.clear();
        tell(person, SalesNotices.ESCALATED, "after");
        passes(MOMENT);
        assertThat(carrier.taken).isEmpty();

        confirm(person, number);
        carrier.taken.clear();
        tell(person, SalesNotices.ESCALATED, "anew");
        passes(MOMENT);
        assertThat(carrier.taken).hasSize(1);
    }

    @Test
    void whatItRefusesOtherwiseStopsNothing() {
        TestWorld.Person person = texted(newNumber());
        carrier.says = new TextHandover.Refused("No route", false);
        tell(person, SalesNotices.ESCALATED, "route");
        passes(MOMENT);
        assertThat(status(texts().getFirst())).isEqualTo("failed");
        assertThat(by(person).get(PHONE).json().path("state").asString()).isEqualTo("confirmed");
    }

    @Test
    void theWholeInstallationSendsSoManyAMinuteAndTheRestStandsInTheApplication() {
        TestWorld.Person person = texted(newNumber());
        for (int n = 0; n < 7; n++) {
            tell(person, SalesNotices.ESCALATED, "burst-" + n);
        }
        passes(MOMENT);
        assertThat(carrier.taken).hasSize(5);
        assertThat(texts().stream().filter(text -> status(text).equals("suppressed")))
                .hasSize(2)
                .allMatch(text -> text.path("detail").asString().contains("in a minute"));
        assertThat(by(person)
                        .get("/api/v1/messages/notifications/unread")
                        .json()
                        .path("count")
                        .asLong())
                .isEqualTo(7);
        stranger().seen(0).put(PHONE, Map.of("number", newNumber())).expect(429);
        passes(Duration.ofMinutes(2));
        by(world.foundFirm()).seen(0).put(PHONE, Map.of("number", newNumber())).expect(200);
    }

    /** What the installation could not send was no text: it takes nothing from what its reader may get. */
    @Test
    void whatDoesNotGoTakesNothingFromTheDayOfItsReader() {
        TestWorld.Person person = texted(newNumber());
        for (int n = 0; n < 6; n++) {
            tell(person, SalesNotices.ESCALATED, "full-" + n);
        }
        passes(MOMENT);
        List<JsonNode> withheld = texts().stream()
                .filter(text -> status(text).equals("suppressed"))
                .toList();
        assertThat(withheld).hasSize(1);
        String left = withheld.getFirst().path("subject").asString().substring("Subject of ".length());
        passes(Duration.ofMinutes(2));
        carrier.taken.clear();
        world.in(person.firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> notifications.tell(
                                person.member(),
                                new Notifications.Notice(
                                        SalesNotices.ESCALATED, "Subject", "Text.", "/leads/" + left, "once-more"))));
        passes(MOMENT);
        assertThat(status(texts().getFirst())).isEqualTo("sent");
        assertThat(carrier.taken).hasSize(1);
    }

    /** The answer of a provider can take seconds, and there is one count for all firms. */
    @Test
    void whileAProviderIsAskedNobodyElseWaits() {
        TestWorld.Person person = texted(newNumber());
        AtomicInteger free = new AtomicInteger();
        carrier.meanwhile = () -> CompletableFuture.runAsync(() -> world.onPlatform()
                        .run(() -> free.addAndGet(world.transaction()
                                .execute(status -> world.jdbc()
                                        .sql(
                                                "select subject from messages.text_rate where firm_id = shared.firm() for update nowait")
                                        .query(String.class)
                                        .list()
                                        .size()))))
                .join();
        tell(person, SalesNotices.ESCALATED, "slow");
        passes(MOMENT);
        assertThat(status(texts().getFirst())).isEqualTo("sent");
        assertThat(free.get()).isPositive();
    }
}
