package dev.plumbline.billing.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.billing.BillingTest;
import dev.plumbline.billing.Entitlement;
import dev.plumbline.billing.Entitlements;
import dev.plumbline.clients.ClientId;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is done for whoever has paid, whatever happens meanwhile. */
class ProvisioningApiTests extends BillingTest {
    private static final long SECOND = 1_700_000_000;

    @Autowired
    private OwnerDatabase superuser;

    @Autowired
    private Entitlements entitlements;

    private String paid() {
        String token = token();
        attempt(token, "success").expect(200);
        return token;
    }

    /** Writes to a table fail for this firm while the work is done. */
    private void failing(String table, String when, Runnable work) {
        superuser.run("create function billing.test_fail() returns trigger language plpgsql as $$ begin"
                + " raise exception 'injected'; end $$");
        try {
            superuser.run("create trigger test_fail before " + when + " on " + table
                    + " for each row when (new.firm_id = '"
                    + ownerPerson().firm().value()
                    + "') execute function billing.test_fail()");
            work.run();
        } finally {
            superuser.run("drop function billing.test_fail() cascade");
        }
    }

    private JsonNode mails() {
        return owner().get("/api/v1/messages").expect(200).json().path("items");
    }

    private long receipts() {
        long count = 0;
        for (JsonNode mail : mails()) {
            count += mail.path("subject").asString().startsWith("Your payment to") ? 1 : 0;
        }
        return count;
    }

    private void wholeOnce() {
        JsonNode done = only(PROVISIONINGS + "?status=completed");
        assertThat(only("/api/v1/clients").path("id")).isEqualTo(done.path("client"));
        assertThat(only(SUBSCRIPTIONS).path("client")).isEqualTo(done.path("client"));
        assertThat(count(owner(), "/api/v1/properties")).isOne();
    }

    private JsonNode person() {
        String client = only("/api/v1/clients").path("id").asString();
        return only("/api/v1/clients/" + client + "/portal-users");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clients.client insert",
                "clients.property insert",
                "billing.provisioning update of client_id",
                "billing.subscription update of client_id",
                "billing.provisioning update of failure"
            })
    void whatFailsInAStepIsFinishedByTheNextAttempt(String where) {
        paid();
        String[] parts = where.split(" ", 2);
        failing(parts[0], parts[1], () -> jobs.runDue());
        assertThat(count(owner(), PROVISIONINGS + "?status=completed")).isZero();
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();
        wholeOnce();
        assertThat(receipts()).isOne();
    }

    @Test
    void aMailThatCannotBeWrittenFailsNothing() {
        paid();
        failing("messages.mail", "insert", () -> jobs.runDue());
        wholeOnce();
        assertThat(receipts()).isZero();
        // The way in is tried again, and by itself.
        clock.advance(Duration.ofMinutes(2));
        jobs.runDue();
        JsonNode person =
                again("/api/v1/clients/" + again("/api/v1/clients").path("id").asString() + "/portal-users");
        assertThat(person.path("status").asString()).isEqualTo("invited");
        assertThat(person.path("linksSent").asInt()).isOne();
    }

    @Test
    void whoHasPaidIsWrittenTheWayIn() {
        paid();
        jobs.runDue();
        JsonNode person = person();
        assertThat(person.path("kind").asString()).isEqualTo("landlord");
        assertThat(person.path("status").asString()).isEqualTo("invited");
        assertThat(person.path("linksSent").asInt()).isOne();
        assertThat(person.hasNonNull("properties")).isFalse();
    }

    @Test
    void whoWasShutOutIsNotLetInByPayment() {
        Map<String, Object> landlord = landlord();
        String token = open(receipt(landlord)).expect(200).json().path("token").asString();
        attempt(token, "success").expect(200);
        jobs.runDue();
        JsonNode person = person();
        String users = "/api/v1/clients/" + only("/api/v1/clients").path("id").asString() + "/portal-users/";
        seen(owner(), person)
                .put(users + person.path("id").asString() + "/disabling", Map.of())
                .expect(200);
        String second = open(receipt(landlord)).expect(200).json().path("token").asString();
        attempt(second, "success").expect(200);
        jobs.runDue();
        assertThat(count(owner(), PROVISIONINGS + "?status=completed")).isEqualTo(2);
        assertThat(owner().get(users.substring(0, users.length() - 1))
                        .json()
                        .at("/items/0/status")
                        .asString())
                .isEqualTo("disabled");
    }

    @Test
    void afterFiveAttemptsPeopleDecide() {
        paid();
        failing("clients.client", "insert", () -> {
            for (int n = 0; n < ProvisioningSteps.ATTEMPTS; n++) {
                jobs.runDue();
                clock.advance(Duration.ofMinutes(10));
            }
            jobs.runDue();
        });
        JsonNode failed = again(PROVISIONINGS + "?status=failed");
        assertThat(failed.path("attempts").asInt()).isEqualTo(ProvisioningSteps.ATTEMPTS);
        assertThat(failed.path("failure").asString()).contains("Something went wrong on our side");
        String retry = PROVISIONINGS + "/" + failed.path("id").asString() + "/retry";
        seen(anonymous().as(world.join(ownerPerson().firm(), BuiltInRole.MANAGER)), failed)
                .put(retry, "")
                .expect(403);
        seen(stranger(), failed).put(retry, "").expect(404);
        Http owner = anonymous().as(world.signInAgain(ownerPerson()));
        owner.seen(1).put(retry, "").expect(412);
        JsonNode pending = seen(owner, failed).put(retry, "").expect(200).json();
        assertThat(pending.path("status").asString()).isEqualTo("pending");
        jobs.runDue();
        JsonNode done = again(PROVISIONINGS + "?status=completed");
        assertThat(done.path("attempts").asInt()).isOne();
        assertThat(seen(owner, done).put(retry, "").expect(409).code()).isEqualTo("billing.provisioning-not-ready");
    }

    private JsonNode again(String list) {
        Http owner = anonymous().as(world.signInAgain(ownerPerson()));
        JsonNode items = owner.get(list).expect(200).json().path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    @Test
    void whoWasDeclinedMeanwhileIsLeftToPeople() {
        String token = token();
        JsonNode application = latest(owner());
        seen(owner(), application)
                .put(at(application) + "/decline", Map.of("reason", "Too far."))
                .expect(200);
        attempt(token, "success").expect(200);
        jobs.runDue();
        JsonNode failed = only(PROVISIONINGS + "?status=failed");
        assertThat(failed.path("failure").asString()).contains("declined");
        assertThat(shown(token).path("status").asString()).isEqualTo("paid");
        assertThat(shown(token).path("ready").asBoolean(true)).isFalse();
        assertThat(count(owner(), "/api/v1/clients")).isZero();
    }

    @Test
    void whoWasAcceptedMeanwhileIsThatClient() {
        String token = token();
        JsonNode application = latest(owner());
        JsonNode accepted = seen(owner(), application)
                .put(at(application) + "/acceptance", "")
                .expect(200)
                .json();
        ClientId client = new ClientId(UUID.fromString(accepted.path("client").asString()));
        assertThat(entitled(client)).isEqualTo(Entitlement.WHOLE);
        attempt(token, "success").expect(200);
        jobs.runDue();
        wholeOnce();
        assertThat(entitled(client)).isEqualTo(new Entitlement(Entitlement.State.ENABLED, "SOLO", 2));
    }

    private Entitlement entitled(ClientId client) {
        return world.in(ownerPerson().firm()).call(() -> entitlements.of(client));
    }

    @Test
    void aHundredTimesTheSamePaymentIsOne() throws Exception {
        String token = token();
        List<byte[]> bodies = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            bodies.add(completed("evt_same", token, SECOND));
            bodies.add(
                    n % 2 == 0
                            ? completed("evt_other_" + n, token, SECOND + n)
                            : subscription("evt_sub_" + n, token, "updated", SECOND + n, "active"));
        }
        try (ExecutorService senders = Executors.newFixedThreadPool(16)) {
            List<Future<Http.Answer>> sent = new ArrayList<>();
            bodies.forEach(body -> sent.add(senders.submit(() -> tell(body))));
            for (Future<Http.Answer> each : sent) {
                each.get().expect(200);
            }
        }
        jobs.runDue();
        wholeOnce();
        assertThat(count(owner(), PROVISIONINGS)).isOne();
        assertThat(count(owner(), SUBSCRIPTIONS)).isOne();
        assertThat(receipts()).isOne();
        assertThat(person().path("linksSent").asInt()).isOne();
        assertThat(owner().get("/api/v1/audit/events?action=billing.provision")
                        .expect(200)
                        .text())
                .contains("start", "complete");
    }

    @Test
    void isListedForThoseWhoMaySeePayments() {
        paid();
        as(BuiltInRole.AUDITOR).get(PROVISIONINGS).expect(200);
        as(BuiltInRole.STAFF).get(PROVISIONINGS).expect(403);
        as(BuiltInRole.STAFF).get(SUBSCRIPTIONS).expect(403);
        assertThat(count(stranger(), PROVISIONINGS)).isZero();
        assertThat(count(stranger(), SUBSCRIPTIONS)).isZero();
        paid();
        JsonNode first = owner().get(PROVISIONINGS + "?limit=1").expect(200).json();
        assertThat(count(
                        owner(),
                        PROVISIONINGS + "?limit=1&cursor="
                                + first.path("nextCursor").asString()))
                .isOne();
        first = owner().get(SUBSCRIPTIONS + "?limit=1").expect(200).json();
        assertThat(count(
                        owner(),
                        SUBSCRIPTIONS + "?limit=1&cursor="
                                + first.path("nextCursor").asString()))
                .isOne();
    }
}
