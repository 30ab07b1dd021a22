package dev.plumbline.documents.files;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentApiTests extends DocumentsTest {
    @Test
    void makesADocumentOfAnUploadAndShowsItOnceItWasLookedAt() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        String upload = uploaded(owner, "survey.txt", text("Three tiles are missing.\n"));
        JsonNode made = add(
                        owner,
                        lead,
                        upload,
                        SalesWorld.with(label("  Survey  "), "tags", List.of("roof", " roof ", "north")))
                .expect(201)
                .json();
        assertThat(made.get("name").asString()).isEqualTo("Survey");
        assertThat(made.get("tags").toString()).isEqualTo("[\"roof\",\"north\"]");
        assertThat(made.get("latest").get("status").asString()).isEqualTo("quarantined");
        assertThat(made.hasNonNull("current")).isFalse();
        jobs.runDue();
        JsonNode shown = shown(owner, made);
        JsonNode current = shown.get("current");
        assertThat(current).isEqualTo(shown.get("latest"));
        assertThat(current.get("status").asString()).isEqualTo("available");
        assertThat(current.get("fileName").asString()).isEqualTo("survey.txt");
        assertThat(current.get("mediaType").asString()).isEqualTo("text/plain");
        assertThat(current.get("bytes").asLong()).isEqualTo(25);
        assertThat(current.get("sha256").asString()).hasSize(64);
        assertThat(current.get("addedBy").get("name").asString()).startsWith("Olivia Owner");
        owner.get(UPLOADS + "/" + upload).expect(404);
    }

    @Test
    void listsThoseOfTheRecordTheLatestFirstPageByPage() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        for (String name : List.of("B", "A", "C")) {
            added(owner, lead, name);
            clock.advance(Duration.ofMinutes(1));
        }
        added(owner, lead(owner), "Of another");
        JsonNode first = owner.get(of(lead) + "?limit=2").expect(200).json();
        assertThat(names(first)).containsExactly("C", "A");
        JsonNode second = owner.get(
                        of(lead) + "?limit=2&cursor=" + first.get("nextCursor").asString())
                .expect(200)
                .json();
        assertThat(names(second)).containsExactly("B");
        assertThat(names(owner.get(of(lead) + "?sort=name:asc").expect(200).json()))
                .containsExactly("A", "B", "C");
        JsonNode byName =
                owner.get(of(lead) + "?sort=name:asc&limit=2").expect(200).json();
        assertThat(names(owner.get(of(lead) + "?sort=name:asc&limit=2&cursor="
                                + byName.get("nextCursor").asString())
                        .expect(200)
                        .json()))
                .containsExactly("C");
    }

    @Test
    void theSameUploadGivesTheSameDocumentHoweverOftenItIsSent() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        String upload = uploaded(owner, "a.txt", text("once\n"));
        JsonNode first = add(owner, lead, upload, label("A")).expect(201).json();
        JsonNode again = add(owner, lead, upload, label("A")).expect(201).json();
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(names(owner, lead)).containsExactly("A");
        assertThat(add(owner, lead(owner), upload, label("A")).expect(409).code())
                .isEqualTo("upload.used");
    }

    @Test
    void ofThoseWhoSendTheSameUploadAtOnceOneMakesADocument() throws Exception {
        Http owner = owner();
        JsonNode lead = lead(owner);
        String upload = uploaded(owner, "a.txt", text("once\n"));
        try (Race race = new Race("documents of one upload")) {
            List<Http.Answer> answers = race.run(() -> add(owner, lead, upload, label("A")));
            assertThat(answers).extracting(Http.Answer::status).contains(201).isSubsetOf(201, 400, 409);
        }
        assertThat(names(owner, lead)).containsExactly("A");
        JsonNode document = owner.get(of(lead)).json().get("items").get(0);
        String next = uploaded(owner, "b.txt", text("twice\n"));
        try (Race race = new Race("versions of one upload")) {
            List<Http.Answer> answers = race.run(() -> addVersion(owner, document, next));
            assertThat(answers).extracting(Http.Answer::status).contains(201).isSubsetOf(201, 400, 409, 412);
        }
        assertThat(shown(owner, document).get("versions").asInt()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNotAllThereOrNotTheCallers() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        String half = begin(owner, "a.txt", 10).json().get("id").asString();
        send(owner, half, 0, text("12345")).expect(204);
        assertThat(add(owner, lead, half, label("A")).expect(409).code()).isEqualTo("upload.incomplete");
        String theirs = uploaded(as(BuiltInRole.MANAGER), "b.txt", text("theirs\n"));
        assertThat(field(add(owner, lead, theirs, label("B")))).isEqualTo("/upload");
        assertThat(field(add(owner, lead, UUID.randomUUID().toString(), label("C"))))
                .isEqualTo("/upload");
        assertThat(names(owner, lead)).isEmpty();
    }

    @Test
    void refusesWhatTheContentIsNotAllowedToBe() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        String upload = uploaded(owner, "invoice.pdf", program);
        Http.Answer answer = add(owner, lead, upload, label("Invoice")).expect(400);
        assertThat(answer.code()).isEqualTo("document.content-refused");
        assertThat(answer.json().get("errors").get(0).get("pointer").asString()).isEqualTo("/upload");
        assertThat(names(owner, lead)).isEmpty();
        owner.get(UPLOADS + "/" + upload).expect(200);
    }

    @Test
    void refusesLabelsThatSayNothingOrTooMuch() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        String upload = uploaded(owner, "a.txt", text("x\n"));
        assertThat(field(add(owner, lead, upload, label(" ")))).isEqualTo("/label/name");
        assertThat(field(add(owner, lead, upload, label("A", "spell")))).isEqualTo("/label/kind");
        assertThat(field(add(owner, lead, upload, SalesWorld.with(label("A"), "tags", List.of("x".repeat(41))))))
                .isEqualTo("/label/tags/0");
        assertThat(field(add(owner, lead, upload, SalesWorld.with(label("A"), "visibility", "world"))))
                .isEqualTo("/label/visibility");
        add(owner, lead, upload, label("A")).expect(201);
    }

    @Test
    void showsWhatIsForNamedPeopleToThemOnly() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        Person ada = world.join(ownerPerson().firm(), BuiltInRole.ADMIN);
        Http manager = anonymous().as(mo);
        Http admin = anonymous().as(ada);
        JsonNode ours = added(admin, lead, named("Ours", mo), text("between us\n"));
        JsonNode mine = added(admin, lead, named("Mine"), text("for me\n"));
        assertThat(ours.get("readers").get(0).get("name").asString()).startsWith("Mo manager");
        assertThat(names(manager, lead)).containsExactly("Ours");
        assertThat(names(admin, lead)).containsExactlyInAnyOrder("Mine", "Ours");
        assertThat(names(owner, lead)).containsExactlyInAnyOrder("Mine", "Ours");
        assertThat(names(as(BuiltInRole.ADMIN), lead)).isEmpty();
        for (String hidden : List.of("", "/versions")) {
            manager.get(DOCUMENTS + mine.get("id").asString() + hidden).expect(404);
        }
        put(manager, mine, "/removal", Map.of()).expect(404);
        manager.get(VERSIONS + mine.get("latest").get("id").asString()).expect(404);
        link(manager, mine.get("current"), false).expect(404);
        verify(manager, mine.get("current"), Map.of()).expect(404);
        assertThat(told(manager)).isEmpty();
    }

    @Test
    void namesOnlyWhoSeesTheRecord() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.seen(lead.get("version").asLong())
                .put(
                        SalesWorld.at(lead) + "/assignment",
                        Map.of("owner", ownerPerson().member().value()))
                .expect(200);
        Person sam = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        String upload = uploaded(owner, "a.txt", text("x\n"));
        assertThat(field(add(owner, lead, upload, named("A", sam)))).isEqualTo("/label/readers");
        assertThat(field(add(owner, lead, upload, named("A", world.foundFirm()))))
                .isEqualTo("/label/readers");
    }

    @Test
    void isThereForNobodyWhoDoesNotSeeTheRecord() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        owner.seen(lead.get("version").asLong())
                .put(
                        SalesWorld.at(lead) + "/assignment",
                        Map.of("owner", ownerPerson().member().value()))
                .expect(200);
        JsonNode document = added(owner, lead, "A");
        for (Http other : List.of(as(BuiltInRole.STAFF), stranger())) {
            other.get(of(lead)).expect(404);
            other.get(DOCUMENTS + document.get("id").asString()).expect(404);
            other.get(DOCUMENTS + document.get("id").asString() + "/versions").expect(404);
            add(other, lead, uploaded(other, "a.txt", text("x\n")), label("B")).expect(404);
            addVersion(other, document, uploaded(other, "a.txt", text("x\n"))).expect(404);
            put(other, document, "", label("C")).expect(404);
            put(other, document, "/removal", Map.of()).expect(404);
            other.get(VERSIONS + document.get("latest").get("id").asString()).expect(404);
            link(other, document.get("latest"), false).expect(404);
        }
        owner.get("/api/v1/documents/records/spells/" + lead.get("id").asString())
                .expect(404);
        assertThat(shown(owner, document)).isEqualTo(document);
    }

    @Test
    void changesWhatPeopleSayOfIt() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "A");
        JsonNode changed = put(owner, document, "", SalesWorld.with(label("B", "contract"), "visibility", "client"))
                .expect(200)
                .json();
        assertThat(changed.get("name").asString()).isEqualTo("B");
        assertThat(changed.get("kindLabel").asString()).isEqualTo("Contract");
        assertThat(changed.get("visibility").asString()).isEqualTo("client");
        assertThat(put(owner, document, "", label("C")).expect(412).code()).isEqualTo("request.stale");
        assertThat(field(put(owner, changed, "", label("C", "spell")))).isEqualTo("/kind");
    }

    @Test
    void putsItAsideAndBringsItBack() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, "A");
        JsonNode removed =
                put(owner, document, "/removal", Map.of()).expect(200).json();
        assertThat(names(owner, lead)).isEmpty();
        assertThat(names(owner.get(of(lead) + "?status=removed").expect(200).json()))
                .containsExactly("A");
        assertThat(put(owner, removed, "/removal", Map.of()).expect(409).code()).isEqualTo("document.not-ready");
        assertThat(put(owner, removed, "", label("B")).expect(409).code()).isEqualTo("document.not-ready");
        assertThat(addVersion(owner, removed, uploaded(owner, "b.txt", text("x\n")))
                        .expect(409)
                        .code())
                .isEqualTo("document.not-ready");
        put(owner, document, "/restoration", Map.of()).expect(412);
        JsonNode back =
                put(owner, removed, "/restoration", Map.of()).expect(200).json();
        assertThat(names(owner, lead)).containsExactly("A");
        assertThat(put(owner, back, "/restoration", Map.of()).expect(409).code())
                .isEqualTo("document.not-ready");
    }

    @Test
    void ofARecordThatWasPutAsideOnlyReads() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, "A");
        JsonNode now = owner.get(SalesWorld.at(lead)).json();
        owner.seen(now.get("version").asLong()).delete(SalesWorld.at(lead)).expect(204);
        assertThat(names(owner, lead)).containsExactly("A");
        link(owner, document.get("current"), false).expect(200);
        for (Http.Answer refused : List.of(
                add(owner, lead, uploaded(owner, "a.txt", text("x\n")), label("B")),
                addVersion(owner, document, uploaded(owner, "b.txt", text("x\n"))),
                put(owner, document, "", label("B")),
                put(owner, document, "/removal", Map.of()))) {
            assertThat(refused.expect(409).code()).isEqualTo("document.not-ready");
        }
    }

    @Test
    void showsThoseOfALeadThatWasMergedIntoThisOne() {
        Http owner = owner();
        JsonNode kept = lead(owner);
        JsonNode gone = lead(owner);
        added(owner, gone, "Of the other");
        SalesWorld.merged(owner, kept, gone);
        assertThat(names(owner, kept)).containsExactly("Of the other");
    }

    @Test
    void tellsWhoWatchesTheRecordAndSeesTheDocument() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        Http manager = anonymous().as(mo);
        manager.put("/api/v1/records/leads/" + lead.get("id").asString() + "/watching", Map.of())
                .expect(200);
        added(owner, lead, "Survey");
        assertThat(told(manager)).hasSize(1).first().asString().startsWith("document.added Olivia Owner");
        assertThat(told(manager).getFirst()).endsWith("added Survey");
        assertThat(told(owner)).isEmpty();
        added(owner, lead, named("Secret"), text("not for Mo\n"));
        assertThat(told(manager)).hasSize(1);
    }

    @Test
    void saysWhatDocumentsCanBe() {
        JsonNode kinds =
                owner().get("/api/v1/documents/kinds").expect(200).json().get("items");
        assertThat(kinds.valueStream().map(kind -> kind.get("code").asString()))
                .contains("general", "certificate", "insurance");
    }

    private static String field(Http.Answer answer) {
        return answer.expect(400).json().get("errors").get(0).get("pointer").asString();
    }
}
