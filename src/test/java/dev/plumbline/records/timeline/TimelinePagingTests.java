package dev.plumbline.records.timeline;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Pages of a timeline, which come from many tables: what was there is seen once, in order, whatever is added. */
class TimelinePagingTests extends TimelineTest {
    @Autowired
    private OwnerDatabase database;

    @Test
    void pagesOfEverySizeMakeTheWhole() {
        Http owner = owner();
        JsonNode lead = lived(owner);
        List<String> whole = ids(timeline(owner, lead, "?limit=200"));
        assertThat(whole).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        for (int limit = 1; limit <= whole.size(); limit++) {
            assertThat(walk(owner, lead, "limit=" + limit, () -> {}))
                    .as("limit " + limit)
                    .isEqualTo(whole);
        }
        List<String> some = ids(timeline(owner, lead, "?source=changes&source=comments"));
        assertThat(walk(owner, lead, "limit=1&source=changes&source=comments", () -> {}))
                .isEqualTo(some);
    }

    @Test
    void whatHappenedAtOneInstantIsNeitherSkippedNorRepeated() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        clock.advance(Duration.ofMinutes(1));
        String instant = clock.instant().minusSeconds(30).toString();
        for (int n = 0; n < 5; n++) {
            owner.post(
                            at(lead) + "/interactions",
                            Map.of("kind", "note", "direction", "internal", "occurredAt", instant))
                    .expect(201);
        }
        sameInstant(lead, instant);
        List<String> whole = ids(timeline(owner, lead));
        assertThat(whole).hasSize(8).doesNotHaveDuplicates();
        for (int limit = 1; limit <= 4; limit++) {
            assertThat(walk(owner, lead, "limit=" + limit, () -> {})).isEqualTo(whole);
        }
    }

    /** A comment that was said and removed in the instant of everything else. */
    private void sameInstant(JsonNode lead, String instant) {
        JsonNode said = post(owner(), lead, "At once");
        remove(owner(), said).expect(200);
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql("""
                            update records.comment
                               set created_at = cast(:now as timestamptz), status_at = cast(:now as timestamptz)
                             where id = cast(:id as uuid)
                            """)
                    .param("now", instant)
                    .param("id", said.get("id").asString())
                    .update();
        });
    }

    @Test
    void noEntryIsSkippedOrRepeatedWhileOthersAreWritten() {
        Http owner = owner();
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            JsonNode lead = lived(owner);
            List<String> before = ids(timeline(owner, lead, "?limit=200"));
            List<String> seen = walk(owner, lead, "limit=" + (1 + random.nextInt(4)), () -> write(owner, lead, random));
            assertThat(seen).as("seed " + seed).doesNotHaveDuplicates().containsSubsequence(before);
        }
    }

    private void write(Http owner, JsonNode lead, Random random) {
        clock.advance(Duration.ofSeconds(1));
        if (random.nextBoolean()) {
            post(owner, lead, "Meanwhile");
        } else {
            owner.post(
                            at(lead) + "/interactions",
                            Map.of(
                                    "kind",
                                    "note",
                                    "direction",
                                    "internal",
                                    "occurredAt",
                                    clock.instant()
                                            .minusSeconds(random.nextInt(8))
                                            .toString()))
                    .expect(201);
        }
    }

    private static List<String> walk(Http who, JsonNode lead, String query, Runnable meanwhile) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = timeline(who, lead, "?" + query + cursor);
            seen.addAll(ids(page));
            cursor = page.hasNonNull("nextCursor")
                    ? "&cursor=" + page.get("nextCursor").asString()
                    : "";
            meanwhile.run();
        } while (!cursor.isEmpty());
        return seen;
    }
}
