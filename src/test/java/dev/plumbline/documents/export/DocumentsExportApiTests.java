package dev.plumbline.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.exports.Unzipped;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** All documents of a record in one file: what each caller may open, and a word about the rest. */
class DocumentsExportApiTests extends DocumentsTest {
    @Autowired
    private Contents contents;

    private static String export(JsonNode lead, String query) {
        return of(lead) + "/export" + query;
    }

    @Test
    void theBundleHasWhatIsShownAndTellsWhatIsNot() {
        Http owner = owner();
        JsonNode lead = SalesWorld.lead(owner);
        JsonNode first = added(owner, lead, "Offer");
        next(owner, first, text("The second version.\n"));
        added(owner, lead, "Offer.txt", label("Other offer"), text("Another of the same name.\n"));
        add(owner, lead, uploaded(owner, "fresh.txt", text("Not looked at.\n")), label("Fresh"))
                .expect(201);

        Map<String, byte[]> files = Unzipped.checked(owner.bytes(export(lead, "?format=zip")));

        assertThat(files).hasSize(4).containsKeys("next.txt", "Offer.txt");
        assertThat(new String(files.get("next.txt"), StandardCharsets.UTF_8)).isEqualTo("The second version.\n");
        assertThat(new String(files.get("manifest.json"), StandardCharsets.UTF_8))
                .contains("\"Fresh\"")
                .contains("Nothing of it can be opened yet.");
        assertThat(owner.get(export(lead, "?format=zip")).expect(200).header("X-Missing-Count"))
                .isEqualTo("1");
        assertThat(opened()).isEqualTo(4);
    }

    @Test
    void theBundleAndTheListSayInWhichFolderEachLies() {
        Http owner = owner();
        JsonNode lead = SalesWorld.lead(owner);
        JsonNode plans = folder(owner, lead, "Plans: all", null);
        JsonNode north = folder(owner, lead, "North", plans);
        JsonNode offer = added(owner, lead, "Offer");
        put(owner, offer, "/folder", Map.of("folder", north.get("id").asString()))
                .expect(200);
        added(owner, lead, "Survey");

        assertThat(Unzipped.checked(owner.bytes(export(lead, "?format=zip"))))
                .containsOnlyKeys("Plans  all/North/Offer.txt", "Survey.txt", "manifest.json", "manifest.txt");
        assertThat(owner.get(export(lead, "?format=csv&columns=name,folder"))
                        .expect(200)
                        .text())
                .contains("Offer,Plans: all / North");
    }

    @Test
    void asAJobItTellsWhatIsMissing() {
        Http owner = owner();
        JsonNode lead = SalesWorld.lead(owner);
        JsonNode document = added(owner, lead, "Offer");
        JsonNode lost = added(owner, lead, "Lost");
        JsonNode asked = owner.post(export(lead, "?format=zip"), "").expect(202).json();
        put(owner, lost, "/removal", Map.of()).expect(200);
        lose(document);
        jobs.runDue();

        JsonNode ended = owner.get("/api/v1/exports/" + asked.get("id").asString())
                .expect(200)
                .json();

        assertThat(ended.get("ready").asBoolean()).isTrue();
        assertThat(ended.get("rows").asInt()).isZero();
        assertThat(ended.get("missing")).hasSize(1);
        assertThat(ended.get("missing").get(0).get("name").asString()).isEqualTo("Offer.txt");
        assertThat(ended.get("missing").get(0).get("reason").asString()).contains("may be damaged");
    }

    @Test
    void eachGetsWhatTheySee() {
        Http owner = owner();
        JsonNode lead = SalesWorld.lead(owner);
        added(owner, lead, "Open");
        added(owner, lead, named("Secret", ownerPerson()), text("For one only.\n"));
        Http admin = as(BuiltInRole.ADMIN);

        assertThat(Unzipped.checked(admin.bytes(export(lead, "?format=zip"))))
                .containsOnlyKeys("Open.txt", "manifest.json", "manifest.txt");
        assertThat(admin.get(export(lead, "?format=csv&columns=name,bytes,state,kind,added_by"))
                        .expect(200)
                        .text()
                        .lines())
                .hasSize(2);
        assertThat(stranger().get(export(lead, "?format=zip")).status()).isEqualTo(404);
        assertThat(stranger().post(export(lead, "?format=zip"), "").status()).isEqualTo(404);
        assertThat(owner.get("/api/v1/documents/records/nothing/"
                                + lead.get("id").asString() + "/export")
                        .status())
                .isEqualTo(404);
    }

    private void lose(JsonNode document) {
        String sha256 = document.get("current").get("sha256").asString();
        world.in(ownerPerson().firm()).run(() -> {
            try {
                contents.erase(ownerPerson().firm(), sha256);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long opened() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from audit.event where subject_type = 'documents.version'"
                                        + " and action = 'documents-export.export' and subject_id is not null")
                                .query(Long.class)
                                .single()));
    }
}
