package dev.plumbline.exports.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.FirmToken;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Calendars of a member: whose they are, and what can be done with them. */
class FeedApiTests extends FeedsTest {
    @Test
    void makesChangesAndRevokes() {
        JsonNode made = owner().post(FEEDS, settings("  Next steps ", "follow-ups", "documents", "follow-ups"))
                .expect(201)
                .json();
        JsonNode feed = made.path("feed");
        assertThat(feed.path("name").asString()).isEqualTo("Next steps");
        assertThat(feed.path("contents").toString()).isEqualTo("[\"follow-ups\",\"documents\"]");
        assertThat(feed.path("withheld")).isEmpty();
        assertThat(feed.path("fetchedAt").isNull()).isTrue();
        assertThat(made.path("address").asString()).matches("https?://.+/calendar/[A-Za-z0-9_-]{64}\\.ics");

        JsonNode changed = owner().seen(1)
                .put(path(made), settings("Papers", "documents"))
                .expect(200)
                .json();
        assertThat(changed.path("name").asString()).isEqualTo("Papers");
        assertThat(changed.path("version").asLong()).isEqualTo(2);
        owner().put(path(made), settings("Papers", "documents")).expect(428);
        owner().seen(1).put(path(made), settings("Late", "documents")).expect(412);
        owner().seen(1).put(path(made) + "/address", "").expect(412);
        owner().seen(1).delete(path(made)).expect(412);
        assertThat(owner().get(path(made)).expect(200).json()).isEqualTo(changed);

        owner().seen(2).delete(path(made)).expect(204);
        owner().seen(2).delete(path(made)).expect(404);
        owner().get(path(made)).expect(404);
        assertThat(owner().get(FEEDS).expect(200).json().path("items")).isEmpty();
    }

    @Test
    void theAddressIsShownOnceAndStandsNowhere() {
        JsonNode made = made(owner(), "follow-ups");
        String token = file(made).replaceAll(".*/|\\.ics", "");
        JsonNode again =
                owner().seen(1).put(path(made) + "/address", "").expect(200).json();
        String next = file(again).replaceAll(".*/|\\.ics", "");
        assertThat(next).isNotEqualTo(token);
        String shown = owner().get(FEEDS).text() + owner().get(path(made)).text();
        for (String secret : List.of(token, next)) {
            assertThat(shown).doesNotContain(secret).doesNotContain(secret.substring(30));
            String hash = FirmToken.read(secret).orElseThrow().hash();
            assertThat(count("select count(*) from audit.event where position('" + secret.substring(22)
                            + "' in coalesce(after::text, '') || coalesce(before::text, '')) > 0"))
                    .isZero();
            assertThat(count("select count(*) from audit.event where position('" + hash
                            + "' in coalesce(after::text, '') || coalesce(before::text, '')) > 0"))
                    .as("the hash would do for who can write the table")
                    .isZero();
        }
        assertThat(count("select count(*) from audit.event where subject_type = 'exports.feed'"
                        + " and action in ('feed.create', 'feed.readdress')"))
                .isEqualTo(2);
    }

    @Test
    void refusesWhatThereIsNotAndWhatTheRoleDoesNotAllow() {
        for (Map<String, Object> body : List.of(
                settings("", "follow-ups"),
                settings("n".repeat(61), "follow-ups"),
                settings("None"),
                settings("Unknown", "salaries"),
                Map.<String, Object>of("name", "No contents"))) {
            assertThat(owner().post(FEEDS, body).status()).as(body.toString()).isEqualTo(400);
        }
        Person contractor = world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR);
        Http caller = anonymous().as(contractor);
        assertThat(caller.get(FEEDS + "/contents").expect(200).text()).doesNotContain("\"documents\"");
        assertThat(caller.post(FEEDS, settings("Papers", "documents"))
                        .expect(400)
                        .text())
                .contains("/contents/0");
        assertThat(owner().get(FEEDS + "/contents").expect(200).json().path("items"))
                .extracting(item -> item.path("code").asString())
                .contains("documents", "follow-ups");
    }

    @Test
    void belongsToOneMemberAlone() {
        JsonNode made = made(owner(), "follow-ups");
        for (Http other : List.of(stranger(), as(BuiltInRole.ADMIN), as(BuiltInRole.OWNER))) {
            other.get(path(made)).expect(404);
            other.seen(1).put(path(made), settings("Mine", "follow-ups")).expect(404);
            other.seen(1).put(path(made) + "/address", "").expect(404);
            other.seen(1).delete(path(made)).expect(404);
            assertThat(other.get(FEEDS).expect(200).json().path("items")).isEmpty();
        }
        owner().seen(1).delete(FEEDS + "/" + UUID.randomUUID()).expect(404);
        anonymous().get(FEEDS).expect(401);
    }

    /** The link shows what its maker sees, not what the key may. */
    @Test
    void noKeyMakesALink() {
        String key = owner().post("/api/v1/identity/api-keys", Map.of("name", "Reader", "scopes", List.of("lead.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        Http program = anonymous().with("Authorization", "Bearer " + key);
        program.post(FEEDS, settings("Loot", "follow-ups")).expect(403);
        program.get(FEEDS).expect(403);
    }

    @Test
    void sixteenAtOnceMakeTenAndOneOfThemGivesANewAddress() throws Exception {
        Http owner = owner();
        try (Race race = new Race("calendars of one member")) {
            List<Http.Answer> answers = race.run(() -> owner.post(FEEDS, settings("Mine", "follow-ups")));
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(Feeds.MAX);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(Race.CALLERS - Feeds.MAX);
            JsonNode made = answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .findFirst()
                    .orElseThrow()
                    .json();
            List<Http.Answer> turns = race.run(() -> owner.seen(1).put(path(made) + "/address", ""));
            assertThat(turns).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(turns).filteredOn(answer -> answer.status() == 412).hasSize(Race.CALLERS - 1);
        }
        made(as(BuiltInRole.STAFF), "follow-ups");
        assertThat(IntStream.range(0, 2)
                        .mapToObj(n -> owner.post(FEEDS, settings("More", "follow-ups"))
                                .status()))
                .containsOnly(409);
    }
}
