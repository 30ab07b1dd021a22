package dev.plumbline.audit.checkpoints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.audit.proof.note.Checkpoint;
import dev.plumbline.audit.proof.note.SignedNote;
import dev.plumbline.audit.proof.note.VerifierKey;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.operations.OperatorTest;
import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Operators see the signed heads of all logs, whether each is good, and nothing of an event. */
class InstallationCheckpointApiTests extends OperatorTest {
    private static final String OWN = "/api/v1/operations/checkpoints";
    private static final String FIRMS = OWN + "/firms";

    @Autowired
    private TestJobs jobs;

    private String slug() {
        return owner().get("/api/v1/firms/current")
                .expect(200)
                .json()
                .path("slug")
                .asString();
    }

    private JsonNode ofTheFirm() {
        JsonNode items =
                anOperator().get(FIRMS + "?q=" + slug()).expect(200).json().path("items");
        assertThat(items.size()).isEqualTo(1);
        return items.get(0);
    }

    private static void isAsItsNoteSays(JsonNode head) {
        SignedNote note = SignedNote.parse(head.path("note").asString());
        Checkpoint said = Checkpoint.parse(note.text());
        assertThat(head.path("size").asLong()).isEqualTo(said.size());
        assertThat(head.path("root").asString()).isEqualTo(said.root().base64());
        assertThat(Integer.parseUnsignedInt(head.path("keyId").asString(), 16))
                .isEqualTo(note.signatures().getFirst().keyId());
        assertThat(head.path("good").asBoolean()).isTrue();
        assertThat(note.check(List.of(VerifierKey.parse(head.path("verifierKey").asString())))
                        .accepted())
                .isTrue();
    }

    @Test
    void showsTheHeadsOfTheInstallationsOwnLog() {
        Http operator = anOperator();
        jobs.runRecurring("audit.seal");
        world.foundFirm();
        jobs.runRecurring("audit.seal");

        Instant asked = clock.instant();
        JsonNode items = operator.get(OWN + "?limit=200").expect(200).json().path("items");

        assertThat(items.size()).isGreaterThanOrEqualTo(2);
        assertThat(items.get(0).path("size").asLong())
                .isGreaterThan(items.get(1).path("size").asLong());
        items.forEach(InstallationCheckpointApiTests::isAsItsNoteSays);
        assertThat(items.get(0).path("note").asString())
                .contains(FirmId.PLATFORM.value().toString());
        assertThat(Instant.parse(items.get(0).path("verifiedAt").asString())).isBetween(asked, clock.instant());
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = operator.get(OWN + "?limit=1" + cursor).expect(200).json();
            page.path("items").forEach(head -> paged.add(head.path("id").asString()));
            cursor = "&cursor=" + page.path("nextCursor").asString("");
        } while (!cursor.equals("&cursor="));
        assertThat(paged)
                .isEqualTo(items.valueStream()
                        .map(head -> head.path("id").asString())
                        .toList());
    }

    @Test
    void showsTheLastHeadOfAFirmsLogAndNothingOfItsEvents() {
        ownerPerson();
        assertThat(ofTheFirm().path("head").isNull()).isTrue();
        jobs.runRecurring("audit.seal");
        long first = ofTheFirm().path("head").path("size").asLong();
        world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        jobs.runRecurring("audit.seal");

        JsonNode seen = ofTheFirm();

        isAsItsNoteSays(seen.path("head"));
        assertThat(seen.path("head").path("size").asLong()).isGreaterThan(first);
        assertThat(seen.path("head").path("note").asString())
                .contains(ownerPerson().firm().value().toString());
        assertThat(seen.propertyNames()).containsExactlyInAnyOrder("firm", "head");
        assertThat(seen.path("head").propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "size",
                        "at",
                        "keyGeneration",
                        "root",
                        "keyId",
                        "verifierKey",
                        "good",
                        "verifiedAt",
                        "note");
        assertThat(seen.toString()).doesNotContain("@", "Olivia", "Mo staff");
        assertThat(owner().get("/api/v1/audit/checkpoints?limit=1")
                        .expect(200)
                        .json()
                        .path("items")
                        .get(0)
                        .path("note"))
                .isEqualTo(seen.path("head").path("note"));
    }

    @Test
    void aHeadThatSomebodyWroteOrMovedIsNotGood() {
        ownerPerson();
        jobs.runRecurring("audit.seal");
        UUID firm = ownerPerson().firm().value();
        superuser.run("update audit.checkpoint set size = size + 1 where firm_id = ?", firm);
        JsonNode moved = ofTheFirm().path("head");
        assertThat(moved.path("good").asBoolean()).isFalse();
        assertThat(moved.path("root").asString()).isNotEmpty();

        superuser.run("update audit.checkpoint set size = size - 1, generation = 9 where firm_id = ?", firm);
        assertThat(ofTheFirm().path("head").path("good").asBoolean()).isFalse();

        superuser.run("update audit.checkpoint set note = 'nothing' where firm_id = ?", firm);
        JsonNode broken = ofTheFirm().path("head");
        assertThat(broken.path("good").asBoolean()).isFalse();
        assertThat(broken.path("root").isNull()).isTrue();
        assertThat(broken.path("keyId").isNull()).isTrue();
    }

    @Test
    void firmsComeByShortNameAPageAtATime() {
        world.foundFirm();
        world.foundFirm();
        Http operator = anOperator();
        List<String> whole =
                slugs(operator.get(FIRMS + "?limit=200").expect(200).json());
        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (paged.size() < whole.size()) {
            JsonNode page =
                    operator.get(FIRMS + "?limit=2" + cursor).expect(200).json();
            paged.addAll(slugs(page));
            cursor = "&cursor=" + page.path("nextCursor").asString("");
        }

        assertThat(whole).hasSizeGreaterThan(2).isSorted();
        assertThat(paged.subList(0, whole.size())).isEqualTo(whole);
        assertThat(slugs(operator.get(FIRMS + "?limit=1&sort=slug:desc")
                                .expect(200)
                                .json())
                        .getFirst())
                .isGreaterThan(whole.getFirst());
    }

    private static List<String> slugs(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("firm").path("slug").asString())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(BuiltInRole.class)
    void isForOperatorsOnly(BuiltInRole role) {
        for (String list : List.of(OWN, FIRMS)) {
            assertThat(as(role).get(list).status()).isEqualTo(403);
            assertThat(anonymous().get(list).status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=x", "?sort=at", "/firms?cursor=x", "/firms?sort=name", "/firms?q=%00", "?limit=0"})
    void refusesWhatCannotBe(String query) {
        assertThat(anOperator().get(OWN + query).status()).isEqualTo(400);
    }
}
