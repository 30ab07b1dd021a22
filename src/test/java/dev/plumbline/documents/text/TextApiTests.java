package dev.plumbline.documents.text;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.documents.parsing.ReadableFiles;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.documents.versions.Derived;
import dev.plumbline.documents.versions.ReadTask;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class TextApiTests extends DocumentsTest {
    private static final String SEARCH = "/api/v1/records/search?q=";

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private List<Derived> derived;

    @Autowired
    private Texts texts;

    @Autowired
    private Contents contents;

    @Autowired
    private ReadWork work;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void findsADocumentByNameTagsAndWhatItSays() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Map<String, Object> label = label("Survey of May");
        label.put("tags", List.of("asbestos"));
        JsonNode document =
                added(owner, lead, "survey.pdf", label, ReadableFiles.pdf("The flue is corroded near the valve"));
        added(owner, lead, label("Invoice"), text("Nothing of the kind\n"));
        for (String words :
                List.of("survey", "asbes", "may survey", "corroded", "flue corrod", "valve", "surevy of may")) {
            assertThat(found(owner, words)).as(words).containsExactly("Survey of May");
        }
        JsonNode hit = hits(owner, "corrod flue").get(0);
        assertThat(hit.get("link").asString())
                .isEqualTo("/leads/" + lead.get("id").asString() + "?tab=documents&document="
                        + document.get("id").asString());
        assertThat(hit.get("detail").asString()).isEqualTo(lead.get("name").asString());
        assertThat(excerpt(hit)).isEqualTo("The [flue] is [corrod]ed near the valve");
        assertThat(hits(owner, "survey").get(0).get("excerpt").size()).isZero();
        assertThat(found(owner, "%%")).isEmpty();
        assertThat(found(owner, "++ --")).isEmpty();
    }

    @Test
    void findsWhatTheVersionThatIsShownSays() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Plan"), text("The first says kumquat.\n"));
        assertThat(found(owner, "kumquat")).hasSize(1);
        document = next(owner, document, text("The second says rambutan.\n"));
        assertThat(found(owner, "kumquat")).isEmpty();
        assertThat(found(owner, "rambutan")).hasSize(1);
        put(owner, document, "/removal", Map.of()).expect(200);
        assertThat(found(owner, "rambutan")).isEmpty();
        assertThat(found(owner, "plan")).isEmpty();
    }

    @Test
    void findsNothingThatTheCallerMayNotSee() {
        Http owner = owner();
        Person reader = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        added(owner, lead, named("Secret", reader), text("Only kumquat here.\n"));
        added(owner, lead, label("Open"), text("Another kumquat.\n"));
        assertThat(found(owner, "kumquat")).containsExactlyInAnyOrder("Open", "Secret");
        assertThat(found(anonymous().as(reader), "kumquat")).containsExactlyInAnyOrder("Open", "Secret");
        assertThat(found(as(BuiltInRole.ADMIN), "kumquat")).containsExactly("Open");
        assertThat(found(as(BuiltInRole.ADMIN), "secret")).isEmpty();
        assertThat(found(as(BuiltInRole.ADMIN), "secert")).isEmpty();
        assertThat(found(as(BuiltInRole.CONTRACTOR), "kumquat")).isEmpty();
        assertThat(found(stranger(), "kumquat")).isEmpty();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person other = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode now = owner.get(at(lead)).expect(200).json();
        seen(owner, now)
                .put(at(lead) + "/assignment", Map.of("owner", seller.member().value()))
                .expect(200);
        assertThat(found(anonymous().as(seller), "kumquat")).containsExactly("Open");
        assertThat(found(anonymous().as(other), "kumquat"))
                .as("somebody else's lead")
                .isEmpty();
    }

    @Test
    void keepsWhatWasReadOutOfTheLog() {
        Http owner = owner();
        added(owner, lead(owner), label("Letter"), text("A word like zyzzogeton is nowhere else.\n"));
        assertThat(found(owner, "zyzzogeton")).hasSize(1);
        assertThat(database.jdbc()
                        .sql(
                                "select count(*) from audit.event e where e.subject_type = 'documents.text' and e.after::text like '%\"content\"%'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(database.jdbc()
                        .sql("select count(*) from audit.event e where concat(e.before, e.after) like '%zyzzogeton%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileThatEndsWhoeverReadsItIsGivenUp() {
        Http owner = owner();
        DocumentVersionId id = current(added(owner, lead(owner), "Letter"));
        forget(id);
        for (int attempt = 0; attempt < Texts.ATTEMPTS_MOST; attempt++) {
            assertThat(in(() -> texts.begin(id))).isTrue();
        }
        assertThat(in(() -> texts.begin(id))).isFalse();
        assertThat(state(id)).isEqualTo("unreadable crashed");
        assertThat(in(() -> texts.begin(id))).isFalse();
        clock.advance(Duration.ofHours(2));
        jobs.runRecurring("documents.read-forgotten");
        jobs.runDue();
        assertThat(state(id)).as("and not begun again").isEqualTo("unreadable crashed");
    }

    @Test
    void whatTheStoreCouldNotGiveIsReadLater() {
        Http owner = owner();
        DocumentVersionId id = current(added(owner, lead(owner), "Letter"));
        forget(id);
        for (int attempt = 0; attempt < 2 * Texts.ATTEMPTS_MOST; attempt++) {
            assertThat(in(() -> texts.begin(id))).isTrue();
            in(() -> {
                texts.giveBack(id);
                return true;
            });
        }
        assertThat(state(id)).isEqualTo("waiting");
    }

    @Test
    void whatIsLostIsNotLookedForAgain() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Letter");
        DocumentVersionId id = current(document);
        forget(id);
        in(() -> {
            erase(document.get("current").get("sha256").asString());
            work.read(new ReadTask(id, 0));
            return true;
        });
        assertThat(state(id)).isEqualTo("unreadable damaged");
    }

    @Test
    void readsWhatWasThereBeforeAndPicturesOnceTheyCanBeRead() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Old");
        DocumentVersionId id = current(document);
        forget(id);
        jobs.runRecurring("documents.read-forgotten");
        jobs.runDue();
        assertThat(state(id)).isEqualTo("read");
        database.jdbc()
                .sql(
                        "update documents.text set state = 'unreadable', reason = 'no_ocr', content = null, words = null where id = :id")
                .param("id", id.value())
                .update();
        assertThat(in(() -> texts.forgotten(false, 10))).doesNotContain(id);
        assertThat(in(() -> texts.forgotten(true, 10))).contains(id);
        in(() -> {
            work.read(new ReadTask(id, 0));
            work.read(new ReadTask(id, 0));
            work.read(new ReadTask(new DocumentVersionId(UUID.randomUUID()), 0));
            return true;
        });
        assertThat(state(id)).isEqualTo("read");
    }

    @Test
    void keepsTextsWithMoreWordsThanAreFound() {
        Http owner = owner();
        StringBuilder many = new StringBuilder("firstword ");
        for (int n = 0; n < 110_000; n++) {
            many.append(Integer.toString(n * 37 + 1_000_000, 36)).append(n).append(' ');
        }
        added(owner, lead(owner), label("Many"), text(many.append('\n').toString()));
        assertThat(found(owner, "firstword")).containsExactly("Many");
    }

    @Test
    void whatIsPurgedLeavesNothing() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "scan.pdf", label("Scan"), ReadableFiles.pdf("kumquat"));
        DocumentVersionId id = current(document);
        assertThat(document.get("current").get("picture").asBoolean()).isTrue();
        List<String> stored = new ArrayList<>();
        in(() -> {
            transaction.executeWithoutResult(status -> derived.forEach(each -> stored.addAll(each.erase(List.of(id)))));
            return true;
        });
        assertThat(stored).as("the picture's name in the store").hasSize(1);
        assertThat(found(owner, "kumquat")).isEmpty();
        owner.get(VERSIONS + id.value() + "/picture").expect(404);
        in(() -> {
            transaction.executeWithoutResult(status ->
                    derived.forEach(each -> assertThat(each.erase(List.of(id))).isEmpty()));
            return true;
        });
    }

    private void erase(String sha256) {
        try {
            contents.erase(ownerPerson().firm(), sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(DocumentVersionId id) {
        database.jdbc()
                .sql("delete from documents.text where id = :id")
                .param("id", id.value())
                .update();
    }

    private String state(DocumentVersionId id) {
        return database.jdbc()
                .sql("select concat_ws(' ', state, reason) from documents.text where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private <T> T in(Supplier<T> what) {
        return Scope.job(ownerPerson().firm(), "test", "test").call(what::get);
    }

    private static DocumentVersionId current(JsonNode document) {
        return new DocumentVersionId(
                UUID.fromString(document.get("current").get("id").asString()));
    }

    private static String excerpt(JsonNode hit) {
        StringBuilder all = new StringBuilder();
        hit.get("excerpt")
                .forEach(piece -> all.append(
                        piece.get("found").asBoolean()
                                ? "[" + piece.get("text").asString() + "]"
                                : piece.get("text").asString()));
        return all.toString();
    }

    private static List<String> found(Http who, String words) {
        List<String> names = new ArrayList<>();
        hits(who, words).forEach(hit -> names.add(hit.get("name").asString()));
        return names;
    }

    private static List<JsonNode> hits(Http who, String words) {
        List<JsonNode> hits = new ArrayList<>();
        who.get(SEARCH + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .expect(200)
                .json()
                .get("groups")
                .forEach(group -> {
                    if (group.get("kind").asString().equals("documents")) {
                        group.get("items").forEach(hits::add);
                    }
                });
        return hits;
    }
}
