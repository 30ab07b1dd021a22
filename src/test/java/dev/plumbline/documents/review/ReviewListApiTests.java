package dev.plumbline.documents.review;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.firms.BuiltInRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReviewListApiTests extends DocumentsTest {
    private static final String REVIEWS = DOCUMENTS + "reviews";
    private static final String EXPIRING = DOCUMENTS + "expiring";

    private static List<String> listed(Http who, String list) {
        return who.get(list)
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(each -> each.get("document").get("name").asString())
                .toList();
    }

    private static List<String> inPages(Http who, String list) {
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = who.get(list + "limit=1" + cursor).expect(200).json();
            page.get("items")
                    .forEach(each -> names.add(each.get("document").get("name").asString()));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
        return names;
    }

    @Test
    void listsWhatWaitsTheOldestFirstUntilSomebodyHasReviewedIt() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        JsonNode first = added(owner, lead, "First");
        JsonNode second = added(manager, lead, label("Second", "certificate"), text("Second\n"));
        JsonNode third = added(owner, lead, "Third");
        assertThat(listed(owner, REVIEWS)).containsExactly("First", "Second", "Third");
        assertThat(inPages(owner, REVIEWS + "?")).containsExactly("First", "Second", "Third");
        assertThat(listed(owner, REVIEWS + "?sort=created:desc")).containsExactly("Third", "Second", "First");
        assertThat(listed(owner, REVIEWS + "?kind=certificate")).containsExactly("Second");
        String adder = second.get("current").get("addedBy").get("id").asString();
        assertThat(listed(owner, REVIEWS + "?addedBy=" + adder)).containsExactly("Second");
        assertThat(listed(owner, REVIEWS + "?addedBy=" + UUID.randomUUID())).isEmpty();
        verify(manager, first.get("current"), Map.of()).expect(200);
        reject(owner, second.get("current"), "Not ours").expect(200);
        put(owner, shown(owner, third), "/removal", Map.of()).expect(200);
        assertThat(listed(owner, REVIEWS)).isEmpty();
    }

    @Test
    void showsWhatOneAddedOneselfAndWhyAnotherHasToVerifyIt() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        added(owner, lead, "Mine");
        JsonNode row = owner.get(REVIEWS).expect(200).json().get("items").get(0);
        JsonNode verify = row.get("version")
                .get("commands")
                .valueStream()
                .filter(each -> each.get("name").asString().equals("verify"))
                .findFirst()
                .orElseThrow();
        assertThat(verify.get("allowed").asBoolean()).isFalse();
        assertThat(verify.toString()).contains("another-person");
        assertThat(row.get("document").get("recordName").asString())
                .isEqualTo(lead.get("name").asString());
        assertThat(row.get("document").get("link").asString())
                .isEqualTo("/leads/" + lead.get("id").asString() + "?tab=documents&document="
                        + row.get("document").get("id").asString());
        JsonNode other = as(BuiltInRole.MANAGER)
                .get(REVIEWS)
                .expect(200)
                .json()
                .get("items")
                .get(0);
        assertThat(other.get("version").get("commands").toString()).doesNotContain("You added it.");
    }

    @Test
    void listsNothingThatTheCallerMayNotSee() {
        Http owner = owner();
        Person reader = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        added(owner, lead, named("Secret", reader), text("Secret\n"));
        added(owner, lead, "Open");
        assertThat(listed(owner, REVIEWS)).containsExactly("Secret", "Open");
        assertThat(listed(anonymous().as(reader), REVIEWS)).containsExactly("Secret", "Open");
        assertThat(listed(as(BuiltInRole.ADMIN), REVIEWS)).containsExactly("Open");
        assertThat(listed(stranger(), REVIEWS)).isEmpty();
        as(BuiltInRole.STAFF).get(REVIEWS).expect(403);
        as(BuiltInRole.AUDITOR).get(REVIEWS).expect(403);
        as(BuiltInRole.CONTRACTOR).get(EXPIRING).expect(403);
    }

    @Test
    void leavesOutRecordsOfOthersAndStillReachesTheLastPage() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person other = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (int i = 0; i < 4; i++) {
            JsonNode lead = lead(owner);
            JsonNode document = added(owner, lead, "Paper " + i);
            verify(
                            manager,
                            document.get("current"),
                            Map.of("expiresOn", today.plusDays(10 + i).toString()))
                    .expect(200);
            JsonNode now = owner.get(at(lead)).expect(200).json();
            seen(owner, now)
                    .put(
                            at(lead) + "/assignment",
                            Map.of("owner", (i == 3 ? seller : other).member().value()))
                    .expect(200);
        }
        assertThat(inPages(owner, EXPIRING + "?")).containsExactly("Paper 0", "Paper 1", "Paper 2", "Paper 3");
        assertThat(inPages(anonymous().as(seller), EXPIRING + "?")).containsExactly("Paper 3");
        assertThat(listed(anonymous().as(seller), EXPIRING)).containsExactly("Paper 3");
    }

    @Test
    void tellsInHowManyDaysWhatWasVerifiedEnds() {
        Http owner = owner();
        Http manager = as(BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        LocalDate today = LocalDate.ofInstant(
                clock.instant(),
                ZoneId.of(owner.get("/api/v1/firms/current")
                        .expect(200)
                        .json()
                        .get("timeZone")
                        .asString()));
        ends(manager, added(owner, lead, "Today"), today);
        ends(manager, added(owner, lead, "Gone"), today.minusDays(1));
        ends(manager, added(owner, lead, "Late"), today.plusDays(90));
        JsonNode soon = added(owner, lead, "Soon");
        ends(manager, soon, today.plusDays(5));
        added(owner, lead, "Nobody has said");
        JsonNode items = owner.get(EXPIRING).expect(200).json().get("items");
        assertThat(items.valueStream()
                        .map(each -> each.get("document").get("name").asString() + " "
                                + each.get("days").asInt()))
                .containsExactly("Today 0", "Soon 5");
        assertThat(listed(owner, EXPIRING + "?before=" + today.plusDays(91))).containsExactly("Today", "Soon", "Late");
        assertThat(listed(owner, EXPIRING + "?from=" + today.minusDays(7) + "&sort=expires:desc"))
                .containsExactly("Soon", "Today", "Gone");
        JsonNode next = next(owner, shown(owner, soon), text("The next certificate\n"));
        assertThat(listed(owner, EXPIRING))
                .as("nobody has verified the next one")
                .containsExactly("Today", "Soon");
        verify(
                        manager,
                        next.get("latest"),
                        Map.of("expiresOn", today.plusDays(400).toString()))
                .expect(200);
        assertThat(listed(owner, EXPIRING)).containsExactly("Today");
        owner.get(EXPIRING + "?before=%2B10000-01-01").expect(400);
        owner.get(EXPIRING + "?from=-0001-01-01").expect(400);
        owner.get(EXPIRING + "?before=yesterday").expect(400);
    }

    private static void ends(Http who, JsonNode document, LocalDate day) {
        verify(who, document.get("current"), Map.of("expiresOn", day.toString()))
                .expect(200);
    }
}
