package dev.plumbline.sales.intake;

import static dev.plumbline.sales.SalesWorld.LEADS;
import static dev.plumbline.sales.SalesWorld.alwaysOpen;
import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.details;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class IntakeApiTests extends ApiTest {
    @Test
    void attachesASecondEnquiryOfTheSamePerson() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode first = lead(owner, details);
        JsonNode again = owner.post(LEADS, Map.of("lead", with(details, "email", "other@example.com")))
                .expect(201)
                .json();
        assertThat(again.get("decision").asString()).isEqualTo("attached");
        assertThat(again.get("lead").get("id")).isEqualTo(first.get("id"));
        assertThat(again.get("reasons").toString()).contains("Same phone number");
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(1);
        assertThat(owner.get(at(first) + "/interactions")
                        .json()
                        .get("items")
                        .get(0)
                        .get("kind")
                        .asString())
                .isEqualTo("enquiry");
    }

    @Test
    void holdsASharedPhoneUnderAnotherNameForReview() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode first = lead(owner, details);
        Map<String, Object> spouse = with(
                with(with(with(details, "firstName", "Zbigniew"), "lastName", "Quirk"), "email", "z@example.com"),
                "address",
                Map.of());
        JsonNode held = owner.post(LEADS, Map.of("lead", spouse)).expect(201).json();
        assertThat(held.get("decision").asString()).isEqualTo("held");
        assertThat(held.get("lookAlike")).isEqualTo(first.get("id"));
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(2);
    }

    @Test
    void makesANewLeadWhenAskedToInAnyCase() {
        Http owner = owner();
        Map<String, Object> details = details();
        lead(owner, details);
        JsonNode second = owner.post(LEADS, Map.of("lead", details, "evenIf", true))
                .expect(201)
                .json();
        assertThat(second.get("decision").asString()).isEqualTo("created");
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(2);
    }

    @Test
    void doesNotSeeTheLeadsOfAnotherFirm() {
        Map<String, Object> details = details();
        lead(owner(), details);
        JsonNode theirs =
                stranger().post(LEADS, Map.of("lead", details)).expect(201).json();
        assertThat(theirs.get("decision").asString()).isEqualTo("created");
        assertThat(theirs.hasNonNull("lookAlike")).isFalse();
    }

    @Test
    void answersARepeatedRequestWithTheSameLead() {
        Http owner = owner().with("Idempotency-Key", java.util.UUID.randomUUID().toString());
        Map<String, Object> body = Map.of("lead", details());
        String first =
                owner.post(LEADS, body).expect(201).json().get("lead").get("id").asString();
        String second =
                owner.post(LEADS, body).expect(201).json().get("lead").get("id").asString();
        assertThat(second).isEqualTo(first);
        owner.post(LEADS, Map.of("lead", details())).expect(409);
    }

    @Test
    void makesOneLeadOfAHundredEnquiriesThatComeAtOnce() throws Exception {
        Http owner = owner();
        Map<String, Object> details = details();
        List<Callable<String>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(() -> owner.post(LEADS, Map.of("lead", details))
                    .expect(201)
                    .json()
                    .get("decision")
                    .asString());
        }
        List<String> decisions = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(32)) {
            for (Future<String> one : crowd.invokeAll(all)) {
                decisions.add(one.get());
            }
        }
        long created = decisions.stream().filter("created"::equals).count();
        long attached = decisions.stream().filter("attached"::equals).count();
        System.out.println("F10 parallel enquiries of one person: " + created + " created, " + attached + " attached");
        assertThat(created).isEqualTo(1);
        assertThat(attached).isEqualTo(99);
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(1);
    }

    @Test
    void keepsTheEnquiryOfAColleaguesLeadWithoutShowingTheLead() {
        Http owner = owner();
        TestWorld.Person colleague = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Map<String, Object> details = details();
        JsonNode theirs = owner.post(LEADS, Map.of("lead", details, "owner", text(colleague)))
                .expect(201)
                .json()
                .get("lead");
        Http staff = as(BuiltInRole.STAFF);
        staff.get(at(theirs)).expect(404);
        JsonNode taken = staff.post(LEADS, Map.of("lead", details)).expect(201).json();
        assertThat(taken.get("decision").asString()).isEqualTo("attached");
        assertThat(taken.hasNonNull("lead")).isFalse();
        assertThat(taken.hasNonNull("lookAlike")).isFalse();
        JsonNode logged =
                owner.get(at(theirs) + "/interactions").json().get("items").get(0);
        assertThat(logged.get("kind").asString()).isEqualTo("enquiry");
        JsonNode told = anonymous()
                .as(colleague)
                .get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .get("items");
        assertThat(told.get(0).get("kind").asString()).isEqualTo("lead.enquired");
        assertThat(told.get(0).get("link").asString())
                .isEqualTo("/leads/" + theirs.get("id").asString());
    }

    @Test
    void tellsOfASecondEnquiryInThePoolWhomeverItWouldTellOfANewOne() {
        Http owner = owner();
        Map<String, Object> details = details();
        JsonNode lead = lead(owner, details);
        assertThat(told(owner)).isEmpty();
        Http manager = as(BuiltInRole.MANAGER);
        manager.post(LEADS, Map.of("lead", details)).expect(201);
        assertThat(told(owner)).containsExactly("/leads/" + lead.get("id").asString());
        assertThat(told(manager)).isEmpty();
    }

    private static List<String> told(Http caller) {
        return caller.get("/api/v1/messages/notifications")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(n -> n.get("kind").asString().equals("lead.enquired"))
                .map(n -> n.get("link").asString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loss", "nurture"})
    void answersANewEnquiryOfAClosedLeadWithinThePromise(String closing) {
        Http owner = owner();
        alwaysOpen(owner);
        Map<String, Object> details = details();
        JsonNode old = command(owner, lead(owner, details), closing, Map.of("reason", "Not now"));
        JsonNode taken = owner.post(LEADS, Map.of("lead", details)).expect(201).json();
        assertThat(taken.get("decision").asString()).isEqualTo("held");
        assertThat(taken.get("lookAlike")).isEqualTo(old.get("id"));
        assertThat(taken.get("reasons").toString()).contains("answered as a new one");
        JsonNode fresh = taken.get("lead");
        assertThat(fresh.get("id")).isNotEqualTo(old.get("id"));
        assertThat(fresh.get("status").asString()).isEqualTo("new");
        JsonNode clock = owner.get(at(fresh) + "/response").expect(200).json();
        assertThat(clock.get("promised").asBoolean()).isTrue();
        assertThat(clock.hasNonNull("ended")).isFalse();
        assertThat(owner.get(at(old)).json().get("status")).isEqualTo(old.get("status"));
        assertThat(owner.get("/api/v1/sales/duplicates").expect(200).text())
                .contains(old.get("id").asString(), fresh.get("id").asString());
    }

    @Test
    void givesANewLeadOnlyToWhoIsThereAndByWhoMayGive() {
        Http owner = owner();
        Http.Answer unknown = owner.post(
                LEADS, Map.of("lead", details(), "owner", UUID.randomUUID().toString()));
        assertThat(unknown.expect(400)
                        .json()
                        .get("errors")
                        .get(0)
                        .get("pointer")
                        .asString())
                .isEqualTo("/owner");
        TestWorld.Person gone = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        owner.seen(1)
                .post("/api/v1/firms/members/" + text(gone) + "/deactivation", Map.of("reason", "left"))
                .expect(200);
        owner.post(LEADS, Map.of("lead", details(), "owner", text(gone))).expect(400);
        owner.post(LEADS, Map.of("lead", details(), "owner", text(world.foundFirm())))
                .expect(400);

        TestWorld.Person me = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Http staff = anonymous().as(me);
        staff.post(LEADS, Map.of("lead", details(), "owner", text(ownerPerson())))
                .expect(403);
        JsonNode mine = staff.post(LEADS, Map.of("lead", details(), "owner", text(me)))
                .expect(201)
                .json();
        assertThat(mine.get("lead").get("assignment").get("owner").asString()).isEqualTo(text(me));
        assertThat(owner.get(LEADS).json().get("items").size()).isEqualTo(1);
    }

    private static String text(TestWorld.Person person) {
        return person.member().value().toString();
    }
}
