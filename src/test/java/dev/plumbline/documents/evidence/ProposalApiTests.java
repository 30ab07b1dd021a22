package dev.plumbline.documents.evidence;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.documents.parsing.ReadableFiles;
import dev.plumbline.documents.versions.Derived;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.shared.Scope;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class ProposalApiTests extends DocumentsTest {
    private static final String TEXT =
            "Certificate no: ZQX-99127\nDate of issue: 10/01/2026\nExpiry date: 9 January 2027\n"
                    + "Overall assessment: satisfactory\n";

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private List<Derived> derived;

    @Autowired
    private ProposalWork work;

    @Autowired
    private TransactionTemplate transaction;

    private static String at(JsonNode document) {
        return VERSIONS + document.get("current").get("id").asString() + "/proposals";
    }

    private static List<String> proposed(Http who, JsonNode document) {
        return who.get(at(document))
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(each ->
                        each.get("field").asString() + " " + each.get("value").asString())
                .toList();
    }

    @Test
    void proposesWhatADocumentSaysAndChangesNothing() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Gas", "certificate"), text(TEXT));
        assertThat(proposed(owner, document))
                .containsExactlyInAnyOrder(
                        "issued_on 2026-01-10", "expires_on 2027-01-09", "reference ZQX-99127", "outcome satisfactory");
        assertThat(document.get("current").get("status").asString()).isEqualTo("available");
        assertThat(document.get("current").hasNonNull("proof")).isFalse();
        JsonNode first = owner.get(at(document)).expect(200).json().get("items").get(0);
        assertThat(first.get("confidence").asDouble()).isBetween(0.5, 1.0);
        assertThat(first.get("source").asString()).isEqualTo("rules");
        assertThat(first.hasNonNull("page")).isFalse();
        assertThat(first.hasNonNull("agrees")).isFalse();
        assertThat(first.get("excerpt")
                        .asString()
                        .substring(
                                first.get("starts").asInt(),
                                first.get("starts").asInt()
                                        + first.get("length").asInt()))
                .isNotBlank();
    }

    @Test
    void saysOnWhichPageOfAPdf() {
        Http owner = owner();
        JsonNode document = added(
                owner,
                lead(owner),
                "epc.pdf",
                label("EPC", "certificate"),
                ReadableFiles.pdf("Energy performance", "Valid until 3 April 2035"));
        JsonNode only = owner.get(at(document)).expect(200).json().get("items").get(0);
        assertThat(only.get("value").asString()).isEqualTo("2035-04-03");
        assertThat(only.get("page").asInt()).isEqualTo(2);
    }

    @Test
    void tellsWhereAPersonSaidSomethingElse() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Gas", "certificate"), text(TEXT));
        verify(
                        as(BuiltInRole.MANAGER),
                        document.get("current"),
                        Map.of("expiresOn", "2026-12-31", "outcome", "satisfactory", "reference", "ZQX-99127"))
                .expect(200);
        List<String> agrees = owner.get(at(document))
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .map(each ->
                        each.get("field").asString() + " " + each.get("agrees").asBoolean())
                .toList();
        assertThat(agrees)
                .containsExactlyInAnyOrder("issued_on false", "expires_on false", "reference true", "outcome true");
    }

    @Test
    void isForWhoSeesTheDocument() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), named("Secret"), text(TEXT));
        owner.get(at(document)).expect(200);
        as(BuiltInRole.ADMIN).get(at(document)).expect(404);
        as(BuiltInRole.CONTRACTOR).get(at(document)).expect(403);
        stranger().get(at(document)).expect(404);
        owner.get(VERSIONS + UUID.randomUUID() + "/proposals").expect(404);
    }

    @Test
    void keepsWhatItReadOutOfTheLog() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Gas", "certificate"), text(TEXT));
        assertThat(proposed(owner, document)).hasSize(4);
        assertThat(database.jdbc()
                        .sql("select count(*) from audit.event e where e.subject_type = 'documents.proposal'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(database.jdbc()
                        .sql("select count(*) from audit.event e where concat(e.before, e.after) like '%ZQX-99127%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void goesWithItsVersionAndIsThereOnce() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), label("Gas", "certificate"), text(TEXT));
        DocumentVersionId id = new DocumentVersionId(
                UUID.fromString(document.get("current").get("id").asString()));
        in(() -> work.propose(id));
        assertThat(proposed(owner, document)).hasSize(4);
        in(() -> work.propose(new DocumentVersionId(UUID.randomUUID())));
        in(() -> transaction.executeWithoutResult(status -> derived.forEach(each -> each.erase(List.of(id)))));
        assertThat(proposed(owner, document)).isEmpty();
        in(() -> work.propose(id));
        assertThat(proposed(owner, document))
                .as("nothing is read there any more")
                .isEmpty();
    }

    private void in(Runnable what) {
        Scope.job(ownerPerson().firm(), "test", "test").run(what);
    }
}
