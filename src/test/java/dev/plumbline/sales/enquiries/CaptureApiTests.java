package dev.plumbline.sales.enquiries;

import static dev.plumbline.sales.CaptureWorld.PUBLIC;
import static dev.plumbline.sales.CaptureWorld.SITE;
import static dev.plumbline.sales.CaptureWorld.asked;
import static dev.plumbline.sales.CaptureWorld.at;
import static dev.plumbline.sales.CaptureWorld.command;
import static dev.plumbline.sales.CaptureWorld.draft;
import static dev.plumbline.sales.CaptureWorld.figures;
import static dev.plumbline.sales.CaptureWorld.form;
import static dev.plumbline.sales.CaptureWorld.json;
import static dev.plumbline.sales.CaptureWorld.key;
import static dev.plumbline.sales.CaptureWorld.leads;
import static dev.plumbline.sales.CaptureWorld.send;
import static dev.plumbline.sales.CaptureWorld.settings;
import static dev.plumbline.sales.CaptureWorld.with;
import static dev.plumbline.sales.SalesWorld.LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.sales.capture.FirmCode;
import dev.plumbline.shared.FirmId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaptureApiTests extends ApiTest {
    private static final Map<String, String> IDA = Map.of("lastName", "Weber", "phone", "615 862 4711");

    @Test
    void anEnquiryIsALeadWithScoreOwnerRuleAndResponseClock() {
        Http owner = owner();
        JsonNode form = form(owner);
        Http.Answer answer = send(
                anonymous(),
                form,
                Map.of(
                        "lastName", "Weber",
                        "phone", "615 862 4711",
                        "urgency", "immediate",
                        "description", "Leak over the kitchen",
                        "utmSource", "google",
                        "utmCampaign", "storm",
                        "referrer", "https://www.ridgeline.example/roofs"));

        assertThat(answer.expect(202).json().get("message").asString()).isEqualTo("We call you back today.");
        JsonNode lead = owner.get(LEADS).json().get("items").get(0);
        JsonNode whole = owner.get(LEADS + "/" + lead.get("id").asString()).json();
        assertThat(whole.get("name").asString()).isEqualTo("Weber");
        assertThat(whole.get("origin").get("source").asString()).isEqualTo("website_form");
        assertThat(whole.get("origin").get("detail").asString())
                .isEqualTo("utm_source=google; utm_campaign=storm; from=https://www.ridgeline.example/roofs");
        assertThat(whole.get("score").get("shown").asInt()).isPositive();
        owner.get(LEADS + "/" + lead.get("id").asString() + "/response").expect(200);
        assertThat(figures(owner, form).get("taken").asLong()).isOne();
        JsonNode row = owner.get(at(form) + "/enquiries").json().get("items").get(0);
        assertThat(row.get("decision").asString()).isEqualTo("created");
        assertThat(row.get("lead")).isEqualTo(lead.get("id"));
    }

    @Test
    void theLogSaysWhichFormActed() {
        Http owner = owner();
        JsonNode form = form(owner);
        send(anonymous(), form, IDA).expect(202);
        JsonNode events = owner.get("/api/v1/audit/events?action=public-capture.submit")
                .expect(200)
                .json();
        assertThat(events.get("items").size()).isPositive();
        for (JsonNode event : events.get("items")) {
            assertThat(event.toString())
                    .contains("capture form " + form.get("name").asString());
        }
    }

    @Test
    void theAnswerDoesNotTellWhetherSomebodyIsKnown() {
        Http owner = owner();
        JsonNode form = form(owner);
        String created = send(anonymous(), form, IDA).expect(202).text();
        String attached = send(anonymous(), form, IDA).expect(202).text();
        String held = send(anonymous(), form, Map.of("lastName", "Quirk", "phone", "615 862 4711"))
                .expect(202)
                .text();
        String bot = send(anonymous(), form, Map.of("lastName", "Bot", "phone", "615 862 4712", "website", "x"))
                .expect(202)
                .text();

        assertThat(List.of(attached, held, bot)).containsOnly(created);
        assertThat(owner.get(at(form) + "/enquiries")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(row -> row.get("decision").asString()))
                .containsExactly("held", "attached", "created");
        assertThat(leads(owner)).isEqualTo(2);
    }

    @Test
    void whatFillsTheTrapOrIsTooFastIsThankedAndCountedOnly() {
        Http owner = owner();
        JsonNode form = form(owner);
        send(anonymous(), form, Map.of("lastName", "Bot", "phone", "615 862 4712", "website", "buy.example"))
                .expect(202);
        send(anonymous(), form, Map.of("lastName", "Bot", "phone", "615 862 4712", "started", "A".repeat(32)))
                .expect(202);
        send(
                        anonymous().with("Sec-Fetch-Site", "same-origin"),
                        form,
                        Map.of("lastName", "Bot", "phone", "615 862 4712"))
                .expect(202);

        assertThat(leads(owner)).isZero();
        assertThat(figures(owner, form).get("bots").asLong()).isEqualTo(3);
        assertThat(figures(owner, form).get("taken").asLong()).isZero();
    }

    @Test
    void saysEverythingThatIsWrongAtItsField() {
        Http owner = owner();
        JsonNode form = form(
                owner,
                with(
                        settings(),
                        "fields",
                        List.of(asked("last_name", true), asked("email", false), asked("address", true))));
        Http.Answer refused = send(
                        anonymous(), form, Map.of("email", "no mail", "postcode", "1".repeat(13), "phone", "1"))
                .expect(400);

        assertThat(refused.code()).isEqualTo("request.invalid");
        assertThat(refused.json()
                        .get("errors")
                        .valueStream()
                        .map(e -> e.get("pointer").asString() + " "
                                + e.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "/lastName required",
                        "/street required",
                        "/phone not-asked",
                        "/email email",
                        "/postcode too-long");
        assertThat(figures(owner, form).get("refused").asLong()).isOne();
    }

    @Test
    void refusesWhoCannotBeReached() {
        JsonNode form = form(owner());
        Http.Answer refused = send(anonymous(), form, Map.of("lastName", "Weber", "street", "1 Oak"))
                .expect(400);
        assertThat(refused.json().get("errors").get(0).get("pointer").asString())
                .isEqualTo("/phone");
    }

    @Test
    void refusesWhatNoEnquiryIs() {
        Http owner = owner();
        JsonNode form = form(owner);
        String to = PUBLIC + key(form);
        Http caller = anonymous();
        assertThat(caller.send("POST", to, "{\"lastName\":\"a\\u0000b\",\"phone\":\"615 862 4711\"}")
                        .expect(400)
                        .text())
                .contains("/lastName");
        caller.send("POST", to, "{\"lastName\":\"\\ud800\",\"phone\":\"615 862 4711\"}")
                .expect(400);
        caller.send("POST", to, "{\"lastName\":[\"a\"]}").expect(400);
        caller.send("POST", to, "{\"lastName\":7}").expect(400);
        caller.send("POST", to, "{\"lastName\":\"a\",\"urgency\":\"soon\"}").expect(400);
        caller.send("POST", to, "{\"lastName\":\"a\",\"score\":99}").expect(400);
        caller.send("POST", to, "{\"lastName\"").expect(400);
        caller.send("POST", to, "[]").expect(400);
        caller.with("Content-Type", "text/plain").send("POST", to, json(IDA)).expect(415);
        caller.with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", to, "x".repeat(40_000))
                .expect(413);
        caller.send("POST", to, "{\"description\":\"" + "x".repeat(10 << 20) + "\"}")
                .expect(413);
        caller.send("GET", to, null).expect(405);
        assertThat(leads(owner)).isZero();
    }

    @Test
    void anUnknownKeyIsAnsweredLikeAWrongOne() {
        Http owner = owner();
        JsonNode draft = draft(owner, settings());
        JsonNode retired = command(owner, draft(owner, settings()), "retirement")
                .expect(200)
                .json();
        String absentFirm = keyOf("00000000-0000-7000-8000-00000000dead");
        List<String> keys = List.of(
                "x", "%20", "a".repeat(40), "A".repeat(40), "A".repeat(4000), absentFirm, key(draft), key(retired));
        List<String> answers = new ArrayList<>();
        for (String key : keys) {
            Http.Answer answer =
                    anonymous().send("POST", PUBLIC + key, json(IDA)).expect(404);
            answers.add(answer.text().replace(answer.header("X-Request-Id"), ""));
        }
        assertThat(answers).containsOnly(answers.getFirst());
    }

    private static String keyOf(String firm) {
        return FirmCode.fresh(new FirmId(UUID.fromString(firm)), FirmCode.KEY).text();
    }

    @Test
    void aPausedFormAndASuspendedFirmTakeNothing() {
        Http owner = owner();
        JsonNode form = form(owner);
        JsonNode paused = command(owner, form, "pause").expect(200).json();
        assertThat(send(anonymous(), form, IDA).expect(409).code()).isEqualTo("capture.closed");
        command(owner, paused, "activation").expect(200);
        long version = owner.get("/api/v1/firms/current").json().get("version").asLong();
        JsonNode firm = owner.seen(version)
                .send("POST", "/api/v1/firms/current/suspension", "{\"reason\":\"unpaid\"}")
                .expect(200)
                .json();
        assertThat(send(anonymous(), form, IDA).expect(409).code()).isEqualTo("capture.closed");
        owner.seen(firm.get("version").asLong())
                .send("POST", "/api/v1/firms/current/activation", "{\"reason\":\"paid\"}")
                .expect(200);
        send(anonymous(), form, IDA).expect(202);
        assertThat(leads(owner)).isOne();
    }

    @Test
    void onlyTheNamedSitesMaySendAndRead() {
        Http owner = owner();
        JsonNode form = form(owner);
        Http.Answer named = send(anonymous().with("Origin", SITE), form, IDA).expect(202);
        assertThat(named.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
        assertThat(named.header("Vary")).isEqualTo("Origin");
        assertThat(named.header("Access-Control-Allow-Credentials")).isEmpty();
        for (String foreign : List.of(
                "https://evil.example",
                "null",
                SITE + ".evil.example",
                SITE + ":8443",
                "http://www.ridgeline.example",
                "https://WWW.ridgeline.example")) {
            Http.Answer refused = send(anonymous().with("Origin", foreign), form, IDA);
            assertThat(refused.status()).as(foreign).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("request.cross-site");
            assertThat(refused.header("Access-Control-Allow-Origin")).isEmpty();
        }
        assertThat(figures(owner, form).get("taken").asLong()).isOne();
    }

    @Test
    void aPreflightNamesTheSiteOrNothing() {
        JsonNode form = form(owner());
        Http asks = anonymous().with("Access-Control-Request-Method", "POST");
        Http.Answer named = asks.with("Origin", SITE).send("OPTIONS", PUBLIC + key(form), null);
        assertThat(named.status()).isEqualTo(204);
        assertThat(named.header("Access-Control-Allow-Origin")).isEqualTo(SITE);
        assertThat(named.header("Access-Control-Allow-Methods")).isEqualTo("POST");
        assertThat(named.header("Access-Control-Allow-Headers")).isEqualTo("Content-Type, Idempotency-Key");
        for (Http.Answer closed : List.of(
                asks.with("Origin", "https://evil.example").send("OPTIONS", PUBLIC + key(form), null),
                asks.with("Origin", SITE).send("OPTIONS", PUBLIC + "a".repeat(40), null),
                asks.with("Origin", SITE).send("OPTIONS", PUBLIC + "x", null))) {
            assertThat(closed.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(closed.header("Access-Control-Allow-Methods")).isEmpty();
        }
    }

    @Test
    void aFormWithoutNamedSitesIsClosedToAllOfThem() {
        JsonNode form = form(owner(), with(settings(), "origins", List.of()));
        send(anonymous().with("Origin", SITE), form, IDA).expect(403);
        send(anonymous(), form, IDA).expect(202);
    }

    @Test
    void aRequestThatIsSentAgainHasOneEffect() {
        Http owner = owner();
        JsonNode form = form(owner);
        Http named = anonymous().with("Idempotency-Key", "a-1");
        Http.Answer first = send(named, form, IDA).expect(202);
        Http.Answer again = send(named, form, IDA).expect(202);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(send(named, form, Map.of("lastName", "Other", "phone", "615 862 4712"))
                        .expect(409)
                        .code())
                .isEqualTo("idempotency.key-reused");
        send(anonymous().with("Idempotency-Key", "k".repeat(256)), form, IDA).expect(400);
        assertThat(figures(owner, form).get("taken").asLong()).isOne();
        send(named, form(owner), IDA).expect(202);
        assertThat(figures(owner, form).get("taken").asLong()).isOne();
    }

    @Test
    void ofManyAtOnceWithOneKeyOneHasAnEffect() throws Exception {
        Http owner = owner();
        JsonNode form = form(owner);
        List<Integer> statuses = atOnce(
                12,
                n -> send(anonymous().with("Idempotency-Key", "once"), form, IDA)
                        .status());
        assertThat(statuses).containsOnly(202);
        assertThat(figures(owner, form).get("taken").asLong()).isOne();
        assertThat(owner.get(at(form) + "/enquiries").json().get("items").size())
                .isOne();
    }

    @Test
    void aBurstGetsNoMoreThroughThanTheFormAllows() throws Exception {
        Http owner = owner();
        untilAMinuteBegins();
        JsonNode form = form(owner, with(with(settings(), "perMinute", 7), "perAddress", 7));
        List<Integer> statuses = atOnce(
                24,
                n -> send(
                                anonymous(),
                                form,
                                Map.of("lastName", "Weber" + n, "phone", "615 862 %04d".formatted(4000 + n)))
                        .status());
        assertThat(statuses.stream().filter(s -> s == 202)).hasSize(7);
        assertThat(statuses.stream().filter(s -> s == 429)).hasSize(17);
        assertThat(figures(owner, form).get("refused").asLong()).isEqualTo(17);
        Http.Answer limited = send(anonymous(), form, IDA).expect(429);
        assertThat(limited.code()).isEqualTo("request.limited");
        assertThat(Integer.parseInt(limited.header("Retry-After"))).isBetween(1, 60);
        clock.advance(Duration.ofSeconds(Integer.parseInt(limited.header("Retry-After"))));
        send(anonymous(), form, IDA).expect(202);
    }

    @Test
    void anAddressIsTheSocketsAndNoHeaders() {
        Http owner = owner();
        untilAMinuteBegins();
        JsonNode form = form(owner, with(settings(), "perAddress", 2));
        List<Integer> statuses = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            statuses.add(send(
                            anonymous()
                                    .with("X-Forwarded-For", "203.0.113." + n)
                                    .with("Forwarded", "for=203.0.113." + n)
                                    .with("X-Real-IP", "203.0.113." + n),
                            form,
                            Map.of("lastName", "Weber" + n, "phone", "615 862 %04d".formatted(5000 + n)))
                    .status());
        }
        assertThat(statuses).containsExactly(202, 202, 429, 429);
    }

    @Test
    void oneFirmsLimitIsNotAnothers() {
        untilAMinuteBegins();
        JsonNode full = form(owner(), with(settings(), "perAddress", 1));
        send(anonymous(), full, IDA).expect(202);
        send(anonymous(), full, IDA).expect(429);
        send(anonymous(), form(stranger()), IDA).expect(202);
    }

    @Test
    void windowsThatAreOverGo() {
        JsonNode form = form(owner());
        send(anonymous(), form, IDA).expect(202);
        clock.advance(Duration.ofMinutes(3));
        send(anonymous(), form(owner()), IDA).expect(202);
        long windows = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from shared.call_window where ends_at < :now")
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .query(Long.class)
                                .single()));
        assertThat(windows).isZero();
    }

    /** Windows are minutes of the clock: a test that fills one does not straddle two. */
    private void untilAMinuteBegins() {
        long second = clock.instant().getEpochSecond() % 60;
        clock.advance(Duration.ofSeconds(61 - second));
    }

    private interface Attempt {
        int run(int n);
    }

    private static List<Integer> atOnce(int many, Attempt attempt) throws Exception {
        CyclicBarrier start = new CyclicBarrier(many);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int n = i;
                running.add(threads.submit(() -> {
                    start.await();
                    return attempt.run(n);
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : running) {
                statuses.add(one.get());
            }
            return statuses;
        }
    }
}
