package dev.plumbline.exports.feeds;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.FirmToken;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What a calendar program gets with the link, and when it gets nothing. */
@ExtendWith(OutputCaptureExtension.class)
class FeedFetchTests extends FeedsTest {
    @Test
    void neverHasWhatBelongsToAnotherFirm() {
        Person here = world.join(ownerPerson().firm(), BuiltInRole.ADMIN);
        planned(owner(), lead(owner()), "Here", here);
        Person other = world.foundFirm();
        world.joinAs(other.firm(), here, BuiltInRole.ADMIN);
        planned(anonymous().as(other), lead(anonymous().as(other)), "There", other);
        JsonNode made = made(anonymous().as(here), "follow-ups", "documents");
        assertThat(titles(made)).singleElement().asString().endsWith(": Here");
        String token = file(made).replaceAll(".*/|\\.ics", "");
        String crossed = FirmToken.fresh(other.firm(), new SecureRandom()).text();
        anonymous()
                .get("/calendar/" + crossed.substring(0, 22) + token.substring(22) + ".ics")
                .expect(404);
    }

    @Test
    void allLinksThatAreGoodForNothingAreAlike(CapturedOutput output) {
        JsonNode revoked = made(owner(), "follow-ups");
        owner().seen(1).delete(path(revoked)).expect(204);
        JsonNode turned = made(owner(), "follow-ups");
        anonymous().get(file(turned)).expect(200);
        JsonNode next =
                owner().seen(1).put(path(turned) + "/address", "").expect(200).json();
        assertThat(next.path("feed").path("fetchedAt").isNull()).isTrue();
        Person gone = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode theirs = made(anonymous().as(gone), "follow-ups");
        deactivate(gone);
        Person disabled = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode locked = made(anonymous().as(disabled), "follow-ups");
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("update identity.account set disabled_at = now() where id = :id")
                                .param("id", disabled.user().value())
                                .update()));
        Person cancelled = world.foundFirm();
        JsonNode closed = made(anonymous().as(cancelled), "follow-ups");
        world.in(cancelled.firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    world.jdbc()
                            .sql(
                                    "update firms.firm set status = 'suspended', status_command = 'suspend' where id = shared.firm()")
                            .update();
                }));
        String good = file(next);
        Set<String> answers = new HashSet<>();
        for (String bad : List.of(
                file(revoked),
                file(turned),
                file(theirs),
                file(closed),
                file(locked),
                "/calendar/" + "A".repeat(64) + ".ics",
                "/calendar/x.ics",
                good.replace(".ics", "A.ics"),
                good.substring(0, 40) + (good.charAt(40) == 'A' ? 'B' : 'A') + good.substring(41))) {
            Http.Answer answer = anonymous().get(bad).expect(404);
            assertThat(answer.text()).doesNotContain(bad.substring(10));
            assertThat(answer.header("Cache-Control")).contains("no-store");
            answers.add(answer.code() + answer.json().path("detail").asString());
        }
        assertThat(answers).hasSize(1);
        anonymous().get(good).expect(200);
        for (JsonNode each : List.of(revoked, turned, theirs, next)) {
            String token = file(each).replaceAll(".*/|\\.ics", "");
            assertThat(output.getAll()).doesNotContain(token).doesNotContain(token.substring(22));
        }
    }

    private void deactivate(Person who) {
        String member = "/api/v1/firms/members/" + who.member().value();
        long version = owner().get(member).expect(200).json().get("version").asLong();
        owner().seen(version)
                .post(member + "/deactivation", Map.of("reason", "Left"))
                .expect(200);
    }

    @Test
    void aMemberWhoComesBackMakesNewLinks() {
        Person gone = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode theirs = made(anonymous().as(gone), "follow-ups");
        deactivate(gone);
        assertThat(count("select count(*) from exports.feed")).isZero();
        String member = "/api/v1/firms/members/" + gone.member().value();
        long version = owner().get(member).expect(200).json().get("version").asLong();
        owner().seen(version)
                .post(member + "/reactivation", Map.of("reason", "Back"))
                .expect(200);
        anonymous().get(file(theirs)).expect(404);
    }

    @Test
    void answersOnceAndThenThatNothingHasChanged() {
        JsonNode lead = lead(owner());
        planned(owner(), lead, "Call", ownerPerson());
        JsonNode made = made(owner(), "follow-ups");
        Http.Answer first = anonymous().get(file(made)).expect(200);
        assertThat(first.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(first.header("Cache-Control")).isEqualTo("private, max-age=900");
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
        clock.advance(Duration.ofMinutes(20));
        Http owner = later();
        Http.Answer second = anonymous()
                .with("If-None-Match", first.header("ETag"))
                .get(file(made))
                .expect(304);
        assertThat(second.text()).isEmpty();
        assertThat(second.header("Cache-Control")).isEqualTo("private, max-age=900");
        planned(owner, lead, "Call again", ownerPerson());
        anonymous().with("If-None-Match", first.header("ETag")).get(file(made)).expect(200);
        owner.seen(1).put(path(made), settings("Renamed", "follow-ups")).expect(200);
        assertThat(anonymous().send("HEAD", file(made), null).expect(200).text())
                .isEmpty();
        anonymous().post(file(made), "").expect(405);
    }

    @Test
    void notesTheTimeOnceAnHourAndChangesNoVersion() {
        JsonNode made = made(owner(), "follow-ups");
        anonymous().get(file(made)).expect(200);
        JsonNode once = owner().get(path(made)).expect(200).json();
        clock.advance(Duration.ofMinutes(50));
        anonymous().get(file(made)).expect(200);
        JsonNode soon = later().get(path(made)).expect(200).json();
        assertThat(soon.path("fetchedAt")).isEqualTo(once.path("fetchedAt"));
        clock.advance(Duration.ofMinutes(11));
        anonymous().get(file(made)).expect(200);
        JsonNode later = later().get(path(made)).expect(200).json();
        assertThat(Instant.parse(later.path("fetchedAt").asString()))
                .isAfter(Instant.parse(once.path("fetchedAt").asString()).plus(Duration.ofHours(1)));
        assertThat(later.path("version").asLong()).isEqualTo(1);
        assertThat(count("select count(*) from audit.event where subject_type = 'exports.feed_fetch'"))
                .as("the log has the first time")
                .isEqualTo(1);
    }

    /** The owner, whose token has ended meanwhile. */
    private Http later() {
        return anonymous().as(world.signInAgain(ownerPerson()));
    }

    @Test
    void aLinkIsFetchedSixtyTimesAnHour() {
        JsonNode made = made(owner(), "follow-ups");
        JsonNode other = made(owner(), "follow-ups");
        int refused = 0;
        for (int n = 0; n < FeedReader.OF_FEED.most() * 2 + 1; n++) {
            Http.Answer answer = anonymous().get(file(made));
            if (answer.status() == 429) {
                refused++;
                assertThat(answer.header("Retry-After")).isNotEmpty();
            }
        }
        assertThat(refused).as("the hour may have turned meanwhile").isPositive();
        anonymous().get(file(other)).expect(200);
        clock.advance(Duration.ofHours(1));
        anonymous().get(file(made)).expect(200);
    }

    @Test
    void aNetworkComesThreeHundredTimesAMinute() {
        int refused = 0;
        for (int n = 0; n < FeedReader.OF_NETWORK.most() * 2 + 1; n++) {
            refused += anonymous().get("/calendar/x.ics").status() == 429 ? 1 : 0;
        }
        assertThat(refused).isPositive();
        clock.advance(Duration.ofMinutes(1));
        anonymous().get("/calendar/x.ics").expect(404);
    }
}
