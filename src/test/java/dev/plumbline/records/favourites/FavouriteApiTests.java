package dev.plumbline.records.favourites;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.merged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.HeldLock;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.records.RecordsTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FavouriteApiTests extends RecordsTest {
    private static final String STARRED = "/api/v1/records/favourites";
    private static final String WATCHED = "/api/v1/records/watched";

    @Test
    void keepsWhatAMemberStarsForThemAlone() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        assertThat(starred(owner, lead)).isFalse();
        for (int i = 0; i < 2; i++) {
            JsonNode kept = star(owner, lead);
            assertThat(kept.get("favourite").asBoolean()).isTrue();
            assertThat(kept.get("link").asString())
                    .isEqualTo("/leads/" + lead.get("id").asString());
        }
        assertThat(starred(owner, lead)).isTrue();
        assertThat(ids(owner, STARRED)).containsExactly(lead.get("id").asString());
        assertThat(ids(as(BuiltInRole.MANAGER), STARRED)).isEmpty();
        owner.delete(favourite(lead)).expect(200);
        assertThat(starred(owner, lead)).isFalse();
        assertThat(ids(owner, STARRED)).isEmpty();
    }

    @Test
    void showsNoLongerWhatTheMemberMayNotSee() {
        Http owner = owner();
        Person first = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person second = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode lead = given(owner, first);
        Http seller = anonymous().as(first);
        star(seller, lead);
        seller.put(talk(lead) + "/watching", Map.of()).expect(200);
        assertThat(ids(seller, STARRED)).hasSize(1);
        assertThat(ids(seller, WATCHED)).hasSize(1);
        owner.seen(lead.get("version").asLong())
                .put(at(lead) + "/assignment", Map.of("owner", second.member().value()))
                .expect(200);
        assertThat(ids(seller, STARRED)).isEmpty();
        assertThat(ids(seller, WATCHED)).isEmpty();
        seller.put(favourite(lead), Map.of()).expect(404);
        seller.delete(favourite(lead)).expect(404);
        seller.get(favourite(lead)).expect(404);
    }

    @Test
    void saysNothingOfOtherFirmsAndOfKindsThatThereAreNot() {
        JsonNode lead = lead(owner());
        stranger().put(favourite(lead), Map.of()).expect(404);
        stranger().delete(favourite(lead)).expect(404);
        owner().put("/api/v1/records/unicorns/" + lead.get("id").asString() + "/favourite", Map.of())
                .expect(404);
        anonymous().get(STARRED).expect(401);
    }

    @Test
    void listsTheLatestFirstInPages() {
        Http owner = owner();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            JsonNode lead = lead(owner);
            star(owner, lead);
            owner.put(talk(lead) + "/watching", Map.of()).expect(200);
            all.addFirst(lead.get("id").asString());
            clock.advance(Duration.ofSeconds(1));
        }
        for (String list : List.of(STARRED, WATCHED)) {
            assertThat(ids(owner, list)).containsExactlyElementsOf(all);
            JsonNode first = owner.get(list + "?limit=2").expect(200).json();
            assertThat(first.get("items").size()).isEqualTo(2);
            JsonNode second = owner.get(
                            list + "?limit=2&cursor=" + first.get("nextCursor").asString())
                    .expect(200)
                    .json();
            assertThat(second.get("items").get(0).get("id").asString()).isEqualTo(all.getLast());
        }
    }

    @Test
    void holdsTheStarOfALeadThatWasMergedIntoAnother() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = lead(owner);
        star(owner, gone);
        merged(owner, kept, gone);
        assertThat(starred(owner, kept)).isTrue();
        owner.delete(favourite(kept)).expect(200);
        assertThat(starred(owner, kept)).isFalse();
    }

    @Test
    void takesFiveHundredAndNoMore() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        seed(500);
        assertThat(owner.put(favourite(lead), Map.of()).expect(409).text()).contains("500");
        assertThat(starred(owner, lead)).isFalse();
    }

    @Test
    void takesFiveHundredAndNoMoreHoweverManyStarAtOnce() throws Exception {
        Http owner = owner();
        seed(499);
        List<JsonNode> leads =
                IntStream.range(0, Race.CALLERS).mapToObj(n -> lead(owner)).toList();
        List<Callable<Http.Answer>> stars = leads.stream()
                .<Callable<Http.Answer>>map(lead -> () -> owner.put(favourite(lead), Map.of()))
                .toList();
        try (Race race = new Race("favourites")) {
            race.run(stars);
        }
        assertThat(leads.stream().filter(lead -> starred(owner, lead))).hasSize(1);
    }

    @Test
    void oneAtATimeStarsForAMember() throws Exception {
        Http owner = owner();
        JsonNode lead = lead(owner);
        String lock = "records.favourite " + ownerPerson().member().value();
        CompletableFuture<Http.Answer> starred = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status ->
                                HeldLock.waitsFor(world.jdbc(), lock, () -> owner.put(favourite(lead), Map.of()))));
        starred.get().expect(200);
    }

    private void seed(int favourites) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("""
                                insert into records.favourite (firm_id, kind, record_id, member_id, created_at)
                                select shared.firm(), 'leads', uuidv7(), :member, now() from generate_series(1, :count)
                                """)
                                .param("count", favourites)
                                .param("member", ownerPerson().member().value())
                                .update()));
    }

    private static String favourite(JsonNode lead) {
        return talk(lead) + "/favourite";
    }

    private static JsonNode star(Http who, JsonNode lead) {
        return who.put(favourite(lead), Map.of()).expect(200).json();
    }

    private static boolean starred(Http who, JsonNode lead) {
        return who.get(favourite(lead)).expect(200).json().get("favourite").asBoolean();
    }

    private static List<String> ids(Http who, String list) {
        List<String> ids = new ArrayList<>();
        who.get(list)
                .expect(200)
                .json()
                .get("items")
                .forEach(each -> ids.add(each.get("id").asString()));
        return ids;
    }
}
