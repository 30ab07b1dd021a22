package dev.plumbline.records.timeline;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Pages of a member's timeline: what happened at one instant, with several records, is told once and in order. */
class MemberTimelinePagingTests extends MemberTimelineTest {
    @Autowired
    private OwnerDatabase database;

    @Test
    void pagesOfEverySizeMakeTheWhole() {
        Http owner = owner();
        for (int n = 0; n < 2; n++) {
            JsonNode lead = lead(owner);
            clock.advance(Duration.ofMinutes(1));
            String instant = clock.instant().minusSeconds(30).toString();
            for (int m = 0; m < 3; m++) {
                owner.post(
                                at(lead) + "/interactions",
                                Map.of("kind", "note", "direction", "internal", "occurredAt", instant))
                        .expect(201);
            }
            comment(owner, lead, "At once");
            comment(owner, lead, "And once more");
            contacted(owner, lead);
            sameInstant(instant);
        }
        List<String> whole = ids(timeline(owner, ownerPerson(), "?limit=200"));
        assertThat(whole).hasSizeGreaterThan(14).doesNotHaveDuplicates();
        for (int limit = 1; limit <= whole.size(); limit++) {
            assertThat(walk(owner, ownerPerson(), limit)).as("limit " + limit).isEqualTo(whole);
        }
    }

    /** What was said and done since happened at this instant, also by the log. */
    private void sameInstant(String instant) {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            for (String sql : List.of(
                    "update records.comment set created_at = cast(:now as timestamptz)",
                    "update audit.event set at = cast(:now as timestamptz)")) {
                database.jdbc()
                        .sql(sql
                                + " where firm_id = :firm and "
                                + (sql.contains("created_at") ? "created_at" : "at")
                                + " > cast(:now as timestamptz)")
                        .param("now", instant)
                        .param("firm", ownerPerson().firm().value())
                        .update();
            }
        });
    }
}
