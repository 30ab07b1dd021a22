package dev.plumbline.documents.folders;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Documents in folders. */
class LyingApiTests extends DocumentsTest {
    private static final String FOLDERS = DOCUMENTS + "folders/";

    @Test
    void comesIntoAFolderLeavesItAndIsFoundThere() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode offer = added(owner, lead, "Offer");
        added(owner, lead, "Survey");
        JsonNode moved = lay(owner, offer, plans).expect(200).json();
        assertThat(moved.get("folder")).isEqualTo(plans.get("id"));
        assertThat(in(owner, lead, id(plans))).containsExactly("Offer");
        assertThat(in(owner, lead, "none")).containsExactly("Survey");
        assertThat(names(owner, lead)).containsExactlyInAnyOrder("Offer", "Survey");
        assertThat(held(owner, lead)).isEqualTo(1);
        assertThat(lay(owner, offer, null).expect(412).code()).isEqualTo("request.stale");
        JsonNode back = lay(owner, moved, null).expect(200).json();
        assertThat(back.hasNonNull("folder")).isFalse();
        assertThat(in(owner, lead, id(plans))).isEmpty();
        owner.get(of(lead) + "?folder=Plans").expect(400);
        assertThat(moves()).isEqualTo(2);
    }

    @Test
    void isPutThereAsItIsAdded() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode elsewhere = folder(owner, lead(owner), "Plans", null);
        String upload = uploaded(owner, "a.txt", text("x\n"));
        assertThat(field(addTo(owner, lead, upload, elsewhere))).isEqualTo("/folder");
        JsonNode made = addTo(owner, lead, upload, plans).expect(201).json();
        assertThat(made.get("folder")).isEqualTo(plans.get("id"));
        assertThat(addTo(owner, lead, upload, null).expect(201).json().get("id"))
                .isEqualTo(made.get("id"));
        assertThat(in(owner, lead, id(plans))).containsExactly("A");
    }

    @Test
    void liesInFoldersOfItsOwnRecordOnly() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "A");
        JsonNode other = folder(owner, lead(owner), "Plans", null);
        assertThat(field(lay(owner, document, other))).isEqualTo("/folder");
        Http stranger = stranger();
        JsonNode theirs = folder(stranger, lead(stranger), "Plans", null);
        assertThat(field(lay(owner, document, theirs))).isEqualTo("/folder");
        assertThat(shown(owner, document)).isEqualTo(document);
    }

    @Test
    void isMovedByNobodyWhoMayNot() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode document = added(owner, lead, "A");
        JsonNode secret = added(owner, lead, named("Secret"), text("for me\n"));
        lay(as(BuiltInRole.AUDITOR), document, plans).expect(403);
        lay(stranger(), document, plans).expect(404);
        lay(as(BuiltInRole.MANAGER), secret, plans).expect(404);
        lay(as(BuiltInRole.MANAGER), document, plans).expect(200);
    }

    /** The names of folders are for whoever sees the record; what lies in them is not. */
    @Test
    void whoSeesNoDocumentInAFolderSeesItsNameAndNoDocument() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        lay(owner, added(owner, lead, named("Secret"), text("for me\n")), plans).expect(200);
        Http manager = as(BuiltInRole.MANAGER);
        assertThat(held(owner, lead)).isEqualTo(1);
        assertThat(held(manager, lead)).isZero();
        assertThat(in(manager, lead, id(plans))).isEmpty();
        assertThat(remove(manager, plans).expect(409).text()).contains("It has 1 document and no folders.");
    }

    @Test
    void whatWasRemovedKeepsItsFolderUntilItIsMoved() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode moved = lay(owner, added(owner, lead, "A"), plans).expect(200).json();
        JsonNode removed = put(owner, moved, "/removal", Map.of()).expect(200).json();
        assertThat(held(owner, lead)).isZero();
        assertThat(remove(owner, plans).expect(409).code()).isEqualTo("folder.not-ready");
        assertThat(names(owner.get(of(lead) + "?status=removed&folder=" + id(plans))
                        .expect(200)
                        .json()))
                .containsExactly("A");
        JsonNode back =
                put(owner, removed, "/restoration", Map.of()).expect(200).json();
        assertThat(back.get("folder")).isEqualTo(plans.get("id"));
        JsonNode again = put(owner, back, "/removal", Map.of()).expect(200).json();
        lay(owner, again, null).expect(200);
        remove(owner, plans).expect(204);
    }

    @Test
    void ofARecordThatWasPutAsideItStaysWhereItIs() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode plans = folder(owner, lead, "Plans", null);
        JsonNode document = added(owner, lead, "A");
        JsonNode now = owner.get(SalesWorld.at(lead)).json();
        owner.seen(now.get("version").asLong()).delete(SalesWorld.at(lead)).expect(204);
        assertThat(lay(owner, document, plans).expect(409).code()).isEqualTo("document.not-ready");
    }

    @Test
    void aFolderIsRemovedOrFilledNeverBoth() throws Exception {
        Http owner = owner();
        for (int round = 0; round < 5; round++) {
            JsonNode lead = lead(owner);
            JsonNode plans = folder(owner, lead, "Plans", null);
            JsonNode document = added(owner, lead, "A");
            try (Race race = new Race("a folder removed and filled")) {
                List<Http.Answer> answers = race.run(() -> lay(owner, document, plans), () -> remove(owner, plans));
                assertThat(answers)
                        .extracting(Http.Answer::status)
                        .isSubsetOf(200, 204, 400, 404, 409, 412)
                        .satisfiesOnlyOnce(status -> assertThat(status).isIn(200, 204));
            }
            assertThat(shown(owner, document).hasNonNull("folder"))
                    .isEqualTo(!owner.get(of(lead) + "/folders")
                            .json()
                            .get("items")
                            .isEmpty());
        }
    }

    /** Documents of a merged lead stay its own, and so do its folders: what was merged can be parted again. */
    @Test
    void ofALeadThatWasMergedTheyComeAlongAndGoBack() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = lead(owner);
        JsonNode plans = folder(owner, gone, "Plans", null);
        folder(owner, kept, "Plans", null);
        JsonNode document = lay(owner, added(owner, gone, "Of the other"), plans)
                .expect(200)
                .json();
        JsonNode merge = SalesWorld.merged(owner, kept, gone);
        JsonNode list = owner.get(of(kept) + "/folders").expect(200).json().get("items");
        assertThat(list.valueStream().map(each -> each.get("record").asString()))
                .containsExactlyInAnyOrder(id(kept), id(gone));
        assertThat(in(owner, kept, id(plans))).containsExactly("Of the other");
        JsonNode theirs = list.valueStream()
                .filter(each -> each.get("id").equals(plans.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(theirs.get("commands").valueStream())
                .hasSize(3)
                .noneMatch(each -> each.get("allowed").asBoolean());
        assertThat(owner.get(of(kept))
                        .json()
                        .get("items")
                        .get(0)
                        .get("commands")
                        .valueStream())
                .noneMatch(each -> each.get("allowed").asBoolean());
        assertThat(lay(owner, document, null).expect(409).code()).isEqualTo("document.not-ready");
        assertThat(addTo(owner, kept, uploaded(owner, "a.txt", text("x\n")), plans)
                        .expect(400)
                        .status())
                .isEqualTo(400);
        owner.put("/api/v1/sales/merges/" + id(merge) + "/undoing", Map.of()).expect(200);
        assertThat(in(owner, gone, id(plans))).containsExactly("Of the other");
        assertThat(in(owner, kept, id(plans))).isEmpty();
        lay(owner, document, null).expect(200);
    }

    private long moves() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from audit.event where action = 'document.move'")
                                .query(Long.class)
                                .single()));
    }

    private static Http.Answer lay(Http who, JsonNode document, @Nullable JsonNode folder) {
        return put(who, document, "/folder", folder == null ? Map.of() : Map.of("folder", id(folder)));
    }

    private static Http.Answer addTo(Http who, JsonNode lead, String upload, @Nullable JsonNode folder) {
        return who.post(
                of(lead),
                folder == null
                        ? Map.of("upload", upload, "label", label("A"))
                        : Map.of("upload", upload, "label", label("A"), "folder", id(folder)));
    }

    private static Http.Answer remove(Http who, JsonNode folder) {
        return seen(who, folder).delete(FOLDERS + id(folder));
    }

    private static List<String> in(Http who, JsonNode lead, String folder) {
        return names(who.get(of(lead) + "?folder=" + folder).expect(200).json());
    }

    /** Documents that the caller sees in the first folder. */
    private static long held(Http who, JsonNode lead) {
        return who.get(of(lead) + "/folders")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("documents")
                .asLong();
    }

    private static String id(JsonNode of) {
        return of.get("id").asString();
    }

    private static String field(Http.Answer answer) {
        return answer.expect(400).json().get("errors").get(0).get("pointer").asString();
    }
}
