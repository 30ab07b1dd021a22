package dev.plumbline.clients.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.answers.ImportedAnswer;
import dev.plumbline.clients.answers.ImportedAnswers;
import dev.plumbline.documents.Uploads;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The undo of a portfolio archives what nobody has worked with, and nothing else. */
class PortfolioUndoApiTests extends PortfolioTest {
    private static final String ELM = "Oak,oak@oak.example,12 Elm Street,LS1 4DY,GB,3,,2025-10-01\n";

    @Autowired
    private ImportedAnswers answers;

    @Test
    void undoArchivesWhatNobodyHasTouched() throws IOException {
        Http owner = owner();
        JsonNode finished = imported(owner, sample());
        owner.post(
                        "/api/v1/properties/" + property(owner, "bank") + "/tenancies",
                        Map.of("kind", "assured", "startsOn", "2026-05-01", "source", "document"))
                .expect(201);
        JsonNode undone = work(owner, finished, "undo");
        assertThat(undone.path("undo").path("counts").path("undone").asInt()).isEqualTo(7);
        assertThat(names(owner, "/api/v1/properties")).containsExactly("1 Bank Road");
        assertThat(names(owner, "/api/v1/properties?status=archived")).hasSize(7);
        JsonNode again = imported(owner, sample());
        assertThat(again.path("run").path("counts").path("created").asInt()).isEqualTo(7);
    }

    @Test
    void itSaysWhyInTheHistoryOfTheProperty() {
        Http owner = owner();
        JsonNode finished = imported(owner, csv(ELM));
        UUID elm = UUID.fromString(property(owner, "elm"));
        work(owner, finished, "undo");
        List<String> why = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(
                                        "select reason from shared.transition where record_id = :id and to_state = 'archived'")
                                .param("id", elm)
                                .query(String.class)
                                .list()));
        assertThat(why).containsExactly("The import that brought it was undone.");
    }

    @Test
    void whateverHangsOnAPropertyKeepsIt() {
        Http owner = owner();
        StringBuilder rows = new StringBuilder();
        List<String> streets =
                List.of("Bare", "Comment", "Tag", "Field", "Document", "Certificate", "Imported", "Untagged", "Said");
        streets.forEach(street -> rows.append("Oak,,").append(street).append(",LS1 4DY,GB,,,\n"));
        JsonNode finished = imported(owner, csv(rows.toString()));
        String records = "/api/v1/records/properties/";
        owner.post(records + property(owner, "comment") + "/comments", Map.of("body", "Ring first."))
                .expect(201);
        for (String street : List.of("tag", "untagged")) {
            owner.put(records + property(owner, street) + "/tags", Map.of("add", List.of("Key")))
                    .expect(200);
        }
        owner.put(records + property(owner, "untagged") + "/tags", Map.of("remove", List.of("Key")))
                .expect(200);
        owner.post(
                        "/api/v1/records/fields",
                        Map.of("recordKind", "properties", "code", "gate", "label", "Gate", "kind", "text"))
                .expect(201);
        owner.seen(0)
                .put(records + property(owner, "field") + "/fields", Map.of("values", Map.of("gate", "1234")))
                .expect(200);
        String upload = Uploads.whole(owner, "plan.txt", "A plan.".getBytes(StandardCharsets.UTF_8));
        owner.post(
                        "/api/v1/documents/records/properties/" + property(owner, "document"),
                        Map.of(
                                "upload",
                                upload,
                                "label",
                                Map.of("name", "Plan", "kind", "general", "visibility", "internal")))
                .expect(201);
        owner.post(
                        "/api/v1/properties/" + property(owner, "certificate") + "/certificates",
                        Map.of(
                                "kind",
                                "eicr",
                                "states",
                                Map.of(
                                        "issuedOn",
                                        "2026-03-02",
                                        "outcomes",
                                        List.of("SATISFACTORY"),
                                        "inspector",
                                        "Ann Kowalski")))
                .expect(201);
        imported(owner, csv("Oak,,Imported,LS1 4DY,GB,3,,2025-10-01\n"));
        owner.seen(0)
                .post(
                        "/api/v1/properties/" + property(owner, "said") + "/facts",
                        Map.of(
                                "answers",
                                List.of(Map.of(
                                        "code",
                                        "storeys",
                                        "standing",
                                        "known",
                                        "value",
                                        "3",
                                        "trueFrom",
                                        "2025-10-01",
                                        "source",
                                        "import"))))
                .expect(200);

        JsonNode counts = work(owner, finished, "undo").path("undo").path("counts");

        assertThat(names(owner, "/api/v1/properties?status=archived")).containsExactly("Bare");
        assertThat(counts.path("undone").asInt()).isEqualTo(1);
        assertThat(counts.path("kept").asInt()).isEqualTo(streets.size() - 1);
    }

    /** What is recorded while the undo waits is seen by it. */
    @Test
    void whoeverRecordsInTheVeryMomentComesBeforeIt() {
        Http owner = owner();
        JsonNode finished = imported(owner, csv(ELM));
        PropertyId elm = new PropertyId(UUID.fromString(property(owner, "elm")));
        CompletableFuture<JsonNode> undone = new CompletableFuture<>();
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    answers.record(elm, List.of(new ImportedAnswer("occupants", "2", LocalDate.of(2025, 10, 1))));
                    Thread.ofVirtual().start(() -> undone.complete(work(owner, finished, "undo")));
                    waitsForAProperty(undone);
                }));
        assertThat(undone.join().path("undo").path("counts").path("kept").asInt())
                .isEqualTo(1);
        assertThat(names(owner, "/api/v1/properties")).containsExactly("12 Elm Street");
    }
}
