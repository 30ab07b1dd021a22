package dev.plumbline.clients.applications;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.clients.IntakeTest;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What people of a firm do with applications. */
class ApplicationApiTests extends IntakeTest {
    private static final Map<String, Object> WHY = Map.of("reason", "Too far away for us.");

    @Autowired
    private TestJobs jobs;

    @Autowired
    private OwnerDatabase superuser;

    private JsonNode applied(Map<String, Object> sent) {
        JsonNode page = openPage(owner());
        apply(page, sent).expect(202);
        return latest(owner());
    }

    private static Http.Answer accept(Http who, JsonNode application) {
        return seen(who, application).put(at(application) + "/acceptance", "");
    }

    private static Http.Answer decline(Http who, JsonNode application) {
        return seen(who, application).put(at(application) + "/decline", WHY);
    }

    private static Map<String, Object> agency() {
        Map<String, Object> sent = with(with(landlord(), "kind", "agent"), "company", "Lovelace Lettings");
        sent.put("plan", "PORTFOLIO");
        sent.put(
                "properties",
                List.of(
                        Map.of("unit", "Flat 3", "street", "1 High Street", "city", "Cardiff", "postcode", "cf101aa"),
                        Map.of("street", "2 High Street", "city", "London", "postcode", "SW1A 2AA"),
                        Map.of("street", "3 High Street", "city", "London", "postcode", "SW1A 2AB")));
        sent.put("phone", "+44 20 7946 0000");
        sent.put("contacting", "both");
        sent.put("remind", "agent");
        sent.put("agentName", "Charles Babbage");
        sent.put("agentEmail", "charles@engines.example");
        return sent;
    }

    @Test
    void whatFailsHalfWayLeavesNothing() {
        JsonNode application = applied(agency());
        superuser.run("""
                create function clients.test_fail() returns trigger language plpgsql as $$
                begin
                  if new.firm_id::text = tg_argv[0] and (select count(*) from clients.property where firm_id = new.firm_id) = 2 then
                    raise exception 'injected';
                  end if;
                  return new;
                end $$
                """);
        try {
            superuser.run("create trigger test_fail before insert on clients.property for each row execute function"
                    + " clients.test_fail('" + ownerPerson().firm().value() + "')");
            assertThat(accept(owner(), application).status()).isEqualTo(500);
        } finally {
            superuser.run("drop function clients.test_fail() cascade");
        }

        assertThat(count(owner(), "/api/v1/clients")).isZero();
        assertThat(count(owner(), "/api/v1/properties")).isZero();
        assertThat(latest(owner())).isEqualTo(application);
        accept(owner(), application).expect(200);
        assertThat(count(owner(), "/api/v1/properties")).isEqualTo(3);
    }

    @Test
    void acceptingMakesTheClientThePeopleAndTheProperties() {
        JsonNode application = applied(agency());
        assertThat(application.path("plan").path("monthly").decimalValue()).isEqualByComparingTo("39.00");
        assertThat(application.path("properties").get(0).path("nation").asString())
                .isEqualTo("WALES");
        assertThat(application.path("alike").isEmpty()).isTrue();

        JsonNode accepted =
                accept(as(BuiltInRole.MANAGER), application).expect(200).json();
        assertThat(accepted.path("status").asString()).isEqualTo("accepted");
        JsonNode client = owner().get(
                        "/api/v1/clients/" + accepted.path("client").asString())
                .expect(200)
                .json();
        assertThat(client.path("name").asString()).isEqualTo("Lovelace Lettings");
        assertThat(client.path("kind").asString()).isEqualTo("agent");
        assertThat(client.path("contacts").size()).isEqualTo(2);
        assertThat(client.path("contacts").get(0).path("name").asString()).isEqualTo("Ada Lovelace");
        assertThat(client.path("contacts").get(1).path("email").asString()).isEqualTo("charles@engines.example");
        assertThat(client.path("properties").size()).isEqualTo(3);
        assertThat(client.toString()).contains("Flat 3", "CF10 1AA");
        assertThat(owner().get("/api/v1/audit/events?action=application.accept")
                        .expect(200)
                        .text())
                .contains("clients.application", "clients.client", "clients.contact", "clients.property");
    }

    @Test
    void saysWhoMayBeTheSameToTheFirmAlone() {
        JsonNode page = openPage(owner());
        Map<String, Object> sent = landlord();
        String first = apply(page, sent).expect(202).json().propertyNames().toString();
        accept(owner(), latest(owner())).expect(200);
        String second = apply(page, sent).expect(202).json().propertyNames().toString();

        assertThat(second).isEqualTo(first);
        JsonNode again = latest(owner());
        assertThat(again.path("alike").size()).isOne();
        assertThat(again.path("alike").get(0).path("reasons").toString()).contains("The same e-mail.");
        accept(owner(), again).expect(200);
        assertThat(count(owner(), "/api/v1/clients")).isEqualTo(2);
        assertThat(owner().get(at(again)).json().path("alike").size()).isOne();
    }

    @Test
    void keepsTheWordsThatWereAgreedTo() {
        JsonNode application = applied(
                with(landlord(), "consents", Map.of("dataProcessing", 1, "serviceBoundary", 1, "communications", 1)));
        assertThat(application.path("consents").size()).isEqualTo(3);
        application.path("consents").forEach(each -> {
            assertThat(each.path("version").asInt()).isOne();
            assertThat(each.path("wording").asString()).hasSizeGreaterThan(20);
            assertThat(each.hasNonNull("at")).isTrue();
        });
    }

    @Test
    void decliningNeedsAReasonThatNobodyOutsideReads() {
        JsonNode application = applied(landlord());
        seen(owner(), application)
                .put(at(application) + "/decline", Map.of("reason", " "))
                .expect(400);
        JsonNode declined = decline(owner(), application).expect(200).json();
        assertThat(declined.path("declinedBecause").asString()).isEqualTo("Too far away for us.");
        assertThat(accept(owner(), declined).expect(409).code()).isEqualTo("intake.application-not-ready");
        assertThat(decline(owner(), declined).expect(409).code()).isEqualTo("intake.application-not-ready");
        assertThat(count(owner(), "/api/v1/clients")).isZero();
    }

    @Test
    void refusesOldVersionsOtherRolesAndOtherFirms() {
        JsonNode application = applied(landlord());
        owner().seen(7).put(at(application) + "/acceptance", "").expect(412);
        owner().put(at(application) + "/acceptance", "").expect(428);
        accept(as(BuiltInRole.AUDITOR), application).expect(403);
        decline(as(BuiltInRole.AUDITOR), application).expect(403);
        as(BuiltInRole.AUDITOR).get(at(application)).expect(200);
        as(BuiltInRole.STAFF).get(at(application)).expect(403);
        stranger().get(at(application)).expect(404);
        accept(stranger(), application).expect(404);
        assertThat(count(stranger(), APPLICATIONS)).isZero();
        assertThat(count(owner(), "/api/v1/clients")).isZero();
    }

    @Test
    void manyWhoDecideAtOnceMakeOneClientOrNone() throws Exception {
        Http owner = owner();
        JsonNode page = openPage(owner);
        try (Race race = new Race("application decided by many")) {
            for (int round = 0; round < 3; round++) {
                int clients = count(owner, "/api/v1/clients");
                apply(page, landlord()).expect(202);
                JsonNode application = latest(owner);
                List<Http.Answer> answers =
                        race.run(() -> accept(owner, application), () -> decline(owner, application));
                race.judge(answers, 200, 409, 412);
                boolean accepted = latest(owner).path("status").asString().equals("accepted");
                race.judge(count(owner, "/api/v1/clients") == clients + (accepted ? 1 : 0));
            }
            race.finish();
        }
    }

    @Test
    void listsByStatusAndPageByPage() {
        JsonNode page = openPage(owner());
        for (int n = 0; n < 3; n++) {
            apply(page, landlord()).expect(202);
        }
        decline(owner(), latest(owner())).expect(200);
        assertThat(count(owner(), APPLICATIONS + "?status=submitted")).isEqualTo(2);
        assertThat(count(owner(), APPLICATIONS + "?status=declined")).isOne();
        JsonNode first = owner().get(APPLICATIONS + "?limit=2").expect(200).json();
        assertThat(first.path("items").size()).isEqualTo(2);
        String cursor = first.path("nextCursor").asString();
        assertThat(count(owner(), APPLICATIONS + "?limit=2&cursor=" + cursor)).isOne();
        owner().get(APPLICATIONS + "?status=submitted&cursor=" + cursor).expect(400);
    }

    @Test
    void tellsThoseWhoDecide() {
        Http manager = as(BuiltInRole.MANAGER);
        applied(landlord());
        assertThat(manager.get("/api/v1/messages/notifications").expect(200).text())
                .contains("Ada Lovelace has applied");
    }

    @Test
    void whatCameToNothingIsErasedInTime() {
        JsonNode declined = applied(landlord());
        decline(owner(), declined).expect(200);
        JsonNode page = owner().get(PAGES).expect(200).json().path("items").get(0);
        apply(page, landlord()).expect(202);
        jobs.runRecurring("applications.erase");
        assertThat(count(owner(), APPLICATIONS)).isEqualTo(2);
        clock.advance(Applications.KEPT.plus(Duration.ofDays(1)));
        jobs.runRecurring("applications.erase");
        Http again = anonymous().as(world.signInAgain(ownerPerson()));
        again.get(at(declined)).expect(404);
        assertThat(count(again, APPLICATIONS)).isOne();
    }
}
