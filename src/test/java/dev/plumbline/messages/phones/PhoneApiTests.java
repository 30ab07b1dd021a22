package dev.plumbline.messages.phones;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PhoneApiTests extends PhoneApiTest {
    @Test
    void aNumberIsConfirmedByTheCodeThatCameToIt() {
        TestWorld.Person person = colleague();
        Http caller = anonymous().as(person);
        String number = newNumber();
        assertThat(state(caller)).isEqualTo("none");

        JsonNode asked = ask(caller, "(" + number.substring(2, 5) + ") " + number.substring(5))
                .expect(200)
                .json();

        assertThat(asked.path("state").asString()).isEqualTo("waiting");
        assertThat(asked.path("number").asString()).isEqualTo(number);
        assertThat(asked.path("triesLeft").asInt()).isEqualTo(5);
        assertThat(asked.path("leaves").asBoolean()).isFalse();
        assertThat(code(person)).matches("[0-9]{6}");

        JsonNode confirmed = say(caller, code(person)).expect(200).json();

        assertThat(confirmed.path("state").asString()).isEqualTo("confirmed");
        assertThat(confirmed.path("confirmedAt").asString()).isNotEmpty();
        assertThat(say(caller, code(person)).expect(409).code()).isEqualTo("phone.not-ready");
        assertThat(ask(caller, number).expect(409).code()).isEqualTo("phone.not-ready");
    }

    @Test
    void theOutboxShowsTheTextWithoutItsCodeAndNoWholeNumber() {
        TestWorld.Person person = colleague();
        String number = newNumber();
        ask(anonymous().as(person), number).expect(200);
        String code = code(person);
        jobs.runDue();

        Http.Answer answer = owner().get("/api/v1/messages?channel=sms").expect(200);

        assertThat(answer.json().path("items")).hasSize(1);
        JsonNode text = answer.json().path("items").get(0);
        assertThat(text.path("channel").asString()).isEqualTo("sms");
        assertThat(text.path("status").asString()).isEqualTo("kept");
        assertThat(text.path("provider").asString()).isEqualTo("outbox");
        assertThat(text.path("segments").asInt()).isEqualTo(1);
        assertThat(text.path("to").asString()).isEqualTo("…" + number.substring(number.length() - 3));
        assertThat(text.path("text").asString()).contains("the code is shown to its recipient only");
        assertThat(answer.text()).doesNotContain(code, number);
        assertThat(owner().get("/api/v1/messages?channel=mail")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        List<String> logged = world.in(person.firm())
                .call(() -> world.transaction()
                        .execute(s -> world.jdbc()
                                .sql("select coalesce(after::text, '') from audit.event")
                                .query(String.class)
                                .list()));
        assertThat(logged).isNotEmpty().noneMatch(l -> l.contains(number) || l.contains("\"" + code));
    }

    @Test
    void fiveWrongTriesEndACodeAndTheRightOneComesTooLate() {
        TestWorld.Person person = colleague();
        Http caller = anonymous().as(person);
        String number = newNumber();
        ask(caller, number).expect(200);
        String code = code(person);
        for (int tries = 4; tries >= 0; tries--) {
            Http.Answer refused = say(caller, wrong(code)).expect(400);
            assertThat(refused.text()).contains("\"/code\"");
            assertThat(caller.get(PHONE).json().path("triesLeft").asInt()).isEqualTo(tries);
        }

        assertThat(say(caller, code).expect(409).code()).isEqualTo("phone.not-ready");
        assertThat(state(caller)).isEqualTo("waiting");

        ask(caller, number).expect(200);
        say(caller, code(person)).expect(200);
    }

    @Test
    void aCodeIsGoodForTenMinutesAndOnlyTheLatestIs() {
        TestWorld.Person person = colleague();
        String number = newNumber();
        ask(anonymous().as(person), number).expect(200);
        String first = code(person);
        clock.advance(Duration.ofMinutes(10));
        Http caller = anonymous().as(world.signInAgain(person));
        assertThat(say(caller, first).expect(409).code()).isEqualTo("phone.not-ready");
        assertThat(command(caller.get(PHONE).json(), "confirm").path("allowed").asBoolean())
                .isFalse();

        ask(caller, number).expect(200);
        clock.advance(Duration.ofMinutes(9));
        if (!first.equals(code(person))) {
            say(caller, first).expect(400);
        }
        say(caller, code(person)).expect(200);
    }

    @Test
    void threeCodesAnHourForAMember() {
        TestWorld.Person person = colleague();
        Http caller = anonymous().as(person);
        for (int i = 0; i < 3; i++) {
            ask(caller, newNumber()).expect(200);
        }
        Http.Answer refused = ask(caller, newNumber()).expect(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        clock.advance(Duration.ofMinutes(61));
        ask(anonymous().as(world.signInAgain(person)), newNumber()).expect(200);
    }

    @Test
    void threeCodesAnHourToANumberFromWhateverFirm() {
        String number = newNumber();
        ask(anonymous().as(colleague()), number).expect(200);
        ask(stranger(), number).expect(200);
        ask(stranger(), number).expect(200);
        TestWorld.Person last = colleague();
        ask(anonymous().as(last), number).expect(429);
        ask(stranger(), newNumber()).expect(200);
        // What was refused was not counted against the member.
        for (int i = 0; i < 3; i++) {
            ask(anonymous().as(last), newNumber()).expect(200);
        }
    }

    @Test
    void anotherMembersAndAnotherFirmsCodeIsNotTheirs() {
        TestWorld.Person person = colleague();
        TestWorld.Person other = colleague();
        String number = newNumber();
        ask(anonymous().as(person), number).expect(200);
        String code = code(person);

        assertThat(say(anonymous().as(other), code).expect(409).code()).isEqualTo("phone.not-ready");
        assertThat(say(stranger(), code).expect(409).code()).isEqualTo("phone.not-ready");
        ask(anonymous().as(other), number).expect(200);
        if (!code.equals(code(other))) {
            say(anonymous().as(other), code).expect(400);
        }
        assertThat(owner().get(PHONE).expect(200).text()).doesNotContain(number);
        assertThat(owner().get("/api/v1/firms/members").expect(200).text()).doesNotContain(number);
        say(anonymous().as(person), code).expect(200);
        anonymous().get(PHONE).expect(401);
    }

    @Test
    void isAnotherOneInEachFirm() {
        TestWorld.Person person = colleague();
        Http here = anonymous().as(person);
        ask(here, newNumber()).expect(200);
        say(here, code(person)).expect(200);
        TestWorld.Person elsewhere = world.foundFirm();
        world.joinAs(elsewhere.firm(), person, BuiltInRole.STAFF);
        assertThat(state(anonymous().as(elsewhere))).isEqualTo("none");
    }

    @Test
    void sixteenWhoSayTheRightCodeConfirmItOnce() throws Exception {
        try (Race race = new Race("phone, right code")) {
            for (int n = 0; n < 3; n++) {
                TestWorld.Person person = colleague();
                Http caller = anonymous().as(person);
                ask(caller, newNumber()).expect(200);
                String code = code(person);
                race.judge(race.run(() -> say(caller, code)), 200, 409);
            }
            race.finish();
        }
    }

    @Test
    void sixteenWhoGuessAtOnceHaveFiveTries() throws Exception {
        try (Race race = new Race("phone, wrong code")) {
            for (int n = 0; n < 3; n++) {
                TestWorld.Person person = colleague();
                Http caller = anonymous().as(person);
                ask(caller, newNumber()).expect(200);
                String wrong = wrong(code(person));
                List<Http.Answer> answers = race.run(() -> say(caller, wrong));
                race.judge(answers.stream().filter(a -> a.status() == 400).count() == 5
                        && answers.stream().filter(a -> a.status() == 409).count() == 11);
            }
            race.finish();
        }
    }

    @Test
    void sixteenWhoAskAtOnceGetOneCode() throws Exception {
        try (Race race = new Race("phone, first number")) {
            for (int n = 0; n < 3; n++) {
                TestWorld.Person person = colleague();
                Http caller = anonymous().as(person).seen(0);
                String number = newNumber();
                race.judge(race.run(() -> caller.put(PHONE, Map.of("number", number))), 200, 412);
            }
            race.finish();
        }
    }

    @Test
    void sixteenMembersWhoAskForOneNumberGetThreeCodes() throws Exception {
        try (Race race = new Race("phone, one number of many members")) {
            String number = newNumber();
            List<Http> callers = java.util.stream.Stream.generate(
                            () -> anonymous().as(colleague()).seen(0))
                    .limit(Race.CALLERS)
                    .toList();
            List<Http.Answer> answers = race.run(callers.stream()
                    .map(c -> (java.util.concurrent.Callable<Http.Answer>) () -> c.put(PHONE, Map.of("number", number)))
                    .toList());
            race.judge(answers.stream().filter(a -> a.status() == 200).count() == 3
                    && answers.stream().filter(a -> a.status() == 429).count() == 13);
            race.finish();
        }
    }

    @Test
    void stoppingEndsTextsUntilTheNumberIsConfirmedAnew() {
        TestWorld.Person person = colleague();
        Http caller = anonymous().as(person);
        String number = newNumber();
        caller.seen(0).put(PHONE + "/stop", "").expect(409);
        ask(caller, number).expect(200);
        say(caller, code(person)).expect(200);
        long version = caller.get(PHONE).json().path("version").asLong();
        caller.put(PHONE + "/stop", "").expect(428);
        caller.seen(version - 1).put(PHONE + "/stop", "").expect(412);

        JsonNode stopped =
                caller.seen(version).put(PHONE + "/stop", "").expect(200).json();

        assertThat(stopped.path("state").asString()).isEqualTo("stopped");
        assertThat(stopped.path("number").asString()).isEqualTo(number);
        caller.seen(version + 1).put(PHONE + "/stop", "").expect(409);
        assertThat(say(caller, "000000").expect(409).code()).isEqualTo("phone.not-ready");
        ask(caller, number).expect(200);
        assertThat(state(caller)).isEqualTo("waiting");
        say(caller, code(person)).expect(200);
        assertThat(state(caller)).isEqualTo("confirmed");
    }

    @Test
    void removingForgetsTheNumber() {
        TestWorld.Person person = colleague();
        Http caller = anonymous().as(person);
        caller.seen(0).delete(PHONE).expect(409);
        ask(caller, newNumber()).expect(200);
        say(caller, code(person)).expect(200);
        long version = caller.get(PHONE).json().path("version").asLong();
        caller.delete(PHONE).expect(428);
        caller.seen(version + 1).delete(PHONE).expect(412);

        JsonNode removed = caller.seen(version).delete(PHONE).expect(200).json();

        assertThat(removed.path("state").asString()).isEqualTo("none");
        assertThat(removed.hasNonNull("number")).isFalse();
        caller.seen(version + 1).delete(PHONE).expect(409);
    }

    @Test
    void refusesWhatIsNoMobilePhone() {
        Http caller = anonymous().as(colleague());
        for (String wrong : List.of(
                "hello",
                "12",
                "+1 999 999 9999",
                "+49 30 901820",
                "+1 900 555 0123",
                "+44 9011 123456",
                "+1 313 200 1234 ext. 5")) {
            assertThat(ask(caller, wrong).expect(400).text()).as(wrong).contains("\"/number\"");
        }
        ask(caller, "").expect(400);
        ask(caller, "1".repeat(41)).expect(400);
        for (String wrong : List.of("", "12345", "1234567", "12345a", "١٢٣٤٥٦")) {
            say(caller, wrong).expect(400);
        }
        assertThat(caller.get(PHONE).json().path("version").asLong()).isZero();
        assertThat(ask(caller, "+49 1512 3456789")
                        .expect(200)
                        .json()
                        .path("number")
                        .asString())
                .isEqualTo("+4915123456789");
    }

    @Test
    void anApiKeyHasNoPhone() {
        String key = owner().post("/api/v1/identity/api-keys", Map.of("name", "Key", "scopes", List.of("message.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        anonymous().with("Authorization", "Bearer " + key).get(PHONE).expect(403);
    }
}
