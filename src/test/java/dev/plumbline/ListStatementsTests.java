package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.documents.Uploads;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.SalesWorld;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Lists of what hangs on records of all kinds ask for the records together, not for one after the other. */
@Import(RecordedStatements.Configuration.class)
class ListStatementsTests extends ApiTest {
    private static final List<String> LISTS = List.of(
            "/api/v1/documents/reviews",
            "/api/v1/documents/largest",
            "/api/v1/records/favourites",
            "/api/v1/records/watched",
            "/api/v1/records/search?q=letter");

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private TestJobs jobs;

    @Test
    void askAsOftenForManyRecordsAsForOne() {
        lead();
        Map<String, Integer> one = asked(1);
        for (int n = 0; n < 5; n++) {
            lead();
        }
        assertThat(asked(6)).isEqualTo(one);
    }

    /** Statements on leads of each list, which has so many rows. */
    private Map<String, Integer> asked(int rows) {
        Map<String, Integer> asked = new HashMap<>();
        for (String list : LISTS) {
            statements.start();
            Http.Answer answer = owner().get(list).expect(200);
            asked.put(list, (int) statements.stop().stream()
                    .filter(text -> text.contains("sales.lead"))
                    .count());
            assertThat(answer.text().split("/leads/", -1)).as(list).hasSizeGreaterThan(rows);
        }
        return asked;
    }

    private void lead() {
        String id = owner().post(SalesWorld.LEADS, Map.of("lead", SalesWorld.details(), "evenIf", true))
                .expect(201)
                .json()
                .get("lead")
                .get("id")
                .asString();
        String upload =
                Uploads.whole(owner(), "letter.txt", ("Letter about " + id + "\n").getBytes(StandardCharsets.UTF_8));
        owner().post(
                        "/api/v1/documents/records/leads/" + id,
                        Map.of(
                                "upload",
                                upload,
                                "label",
                                Map.of("name", "Letter " + id, "kind", "general", "visibility", "internal")))
                .expect(201);
        jobs.runDue();
        owner().put("/api/v1/records/leads/" + id + "/favourite", "").expect(200);
        owner().put("/api/v1/records/leads/" + id + "/watching", Map.of()).expect(200);
    }
}
