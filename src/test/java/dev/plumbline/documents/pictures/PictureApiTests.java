package dev.plumbline.documents.pictures;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.documents.parsing.ReadableFiles;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PictureApiTests extends DocumentsTest {
    @Autowired
    private OwnerDatabase database;

    @Autowired
    private Contents contents;

    @Test
    void showsWhatAVersionLooksLikeToWhoeverSeesTheDocument() {
        Http owner = owner();
        JsonNode document = photo(owner, label("Photo"));
        assertThat(document.get("current").get("picture").asBoolean()).isTrue();
        Http.Answer answer = owner.get(at(document)).expect(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(owner.bytes(at(document))).startsWith(0x89, 'P', 'N', 'G');
        as(BuiltInRole.AUDITOR).get(at(document)).expect(200);
    }

    @Test
    void showsItToNobodyElse() {
        Http owner = owner();
        JsonNode secret = photo(owner, named("Secret"));
        owner.get(at(secret)).expect(200);
        as(BuiltInRole.ADMIN).get(at(secret)).expect(404);
        stranger().get(at(secret)).expect(404);
        as(BuiltInRole.CONTRACTOR).get(at(secret)).expect(403);
        anonymous().get(at(secret)).expect(401);
        owner.get(VERSIONS + UUID.randomUUID() + "/picture").expect(404);
        JsonNode plain = added(owner, lead(owner), "Letter");
        assertThat(plain.get("current").get("picture").asBoolean()).isFalse();
        owner.get(at(plain)).expect(404);
    }

    @Test
    void isNoLeftover() {
        String hash = hash(photo(owner(), label("Photo")));
        clock.advance(Duration.ofDays(8));
        jobs.runRecurring("documents.sweep");
        assertThat(inFirm(() -> contents.intact(ownerPerson().firm(), hash))).isTrue();
    }

    @Test
    void saysSoWhenItIsLost() {
        Http owner = owner();
        JsonNode document = photo(owner, label("Photo"));
        String hash = hash(document);
        assertThat(hash)
                .as("no document can be the same content")
                .isNotEqualTo(document.get("current").get("sha256").asString());
        inFirm(() -> {
            contents.erase(ownerPerson().firm(), hash);
            return true;
        });
        assertThat(owner.get(at(document)).expect(503).code()).isEqualTo("document.content-unavailable");
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T inFirm(Work<T> work) {
        return Scope.job(ownerPerson().firm(), "test", "test").call(() -> {
            try {
                return work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String hash(JsonNode document) {
        return database.jdbc()
                .sql("select sha256 from documents.picture where id = cast(:id as uuid)")
                .param("id", document.get("current").get("id").asString())
                .query(String.class)
                .single();
    }

    private JsonNode photo(Http who, Map<String, Object> label) {
        return added(who, lead(who), "photo.png", label, ReadableFiles.picture("png", 640, 480));
    }

    private static String at(JsonNode document) {
        return VERSIONS + document.get("current").get("id").asString() + "/picture";
    }
}
