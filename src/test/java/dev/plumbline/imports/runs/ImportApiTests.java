package dev.plumbline.imports.runs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.imports.files.UploadStore;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.SalesWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ImportApiTests extends ApiTest {
    private static final String IMPORTS = "/api/v1/imports";

    @Autowired
    private TestJobs jobs;

    @Autowired
    private UploadStore files;

    @Test
    void aRowOfSomebodyWhoIsKnownMakesNoSecondLead() {
        Map<String, Object> ada = SalesWorld.details();
        ada.put("firstName", "Ada");
        ada.put("lastName", "Lovelace");
        ada.put("email", "ada@oak.example");
        SalesWorld.lead(owner(), ada);
        JsonNode run = mapped("who,mail\nAda Lovelace,Ada@oak.example\nBob Stone,bob@oak.example\n");
        owner().seen(run.path("version").asLong())
                .send("POST", at(run) + "/run", null)
                .expect(202);
        jobs.runDue();

        JsonNode counts = owner().get(at(run)).expect(200).json().path("run").path("counts");
        assertThat(counts.path("created").asInt()).isEqualTo(1);
        assertThat(counts.path("attached").asInt()).isEqualTo(1);
        assertThat(owner().get(SalesWorld.LEADS)
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void sweepsAFileThatWasNeverRecordedAndLeavesTheOthers() throws IOException {
        mapped("who,mail\nAda,ada@oak.example\n");
        Path kept = stored().getFirst();
        Path orphan = Files.copy(kept, kept.resolveSibling(UUID.randomUUID().toString()));
        for (Path file : List.of(kept, orphan)) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(Duration.ofHours(1))));
        }
        jobs.runRecurring("imports.sweep");

        assertThat(stored()).containsExactly(kept);
    }

    private List<Path> stored() {
        return files.before(ownerPerson().firm(), Instant.MAX);
    }

    private JsonNode mapped(String csv) {
        JsonNode run = owner().upload(IMPORTS + "?target=leads", "people.csv", csv.getBytes(UTF_8))
                .expect(201)
                .json();
        return owner().seen(run.path("version").asLong())
                .put(
                        at(run) + "/mapping",
                        Map.of(
                                "columns",
                                List.of(
                                        Map.of("column", "who", "field", "name"),
                                        Map.of("column", "mail", "field", "email")),
                                "constants",
                                Map.of("source", "referral")))
                .expect(200)
                .json();
    }

    private static String at(JsonNode run) {
        return IMPORTS + "/" + run.path("id").asString();
    }
}
