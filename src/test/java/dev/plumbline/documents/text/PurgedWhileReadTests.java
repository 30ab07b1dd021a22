package dev.plumbline.documents.text;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

class PurgedWhileReadTests extends DocumentsTest {
    @Autowired
    private ReadWork work;

    @Autowired
    private List<Derived> derived;

    @Autowired
    private Contents contents;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void leavesNothingOfAVersionThatWasErasedWhileItWasRead() throws IOException {
        Http owner = owner();
        JsonNode document =
                added(owner, lead(owner), "photo.png", label("Photo"), ReadableFiles.picture("png", 640, 480));
        DocumentVersionId version = new DocumentVersionId(
                UUID.fromString(document.get("current").get("id").asString()));
        Http admin = as(BuiltInRole.ADMIN);
        JsonNode purge = seen(owner, document)
                .post(
                        DOCUMENTS + document.get("id").asString() + "/purge",
                        Map.of("basis", "court_order", "reason", "A judgment", "legalReference", "HC-1"))
                .expect(201)
                .json();
        inFirm(() -> derived.forEach(each -> each.erase(List.of(version))));
        CompletableFuture<Void> reading =
                CompletableFuture.runAsync(() -> Scope.job(ownerPerson().firm(), "document.read", "test")
                        .run(() -> work.read(new ReadTask(version, 0))));
        await().until(() -> reading.isDone() || count("text", version) > 0);
        seen(admin, purge)
                .put("/api/v1/documents/purges/" + purge.get("id").asString() + "/approval", Map.of())
                .expect(200);
        jobs.runDue();
        reading.join();
        assertThat(shown(owner, document).get("status").asString()).isEqualTo("purged");
        assertThat(count("text", version)).isZero();
        assertThat(count("picture", version)).isZero();
        assertThat(stored()).isEmpty();
    }

    private List<String> stored() throws IOException {
        return Scope.job(ownerPerson().firm(), "test", "test").call(() -> {
            try (Stream<String> names = contents.namesBefore(ownerPerson().firm(), Instant.MAX)) {
                return names.toList();
            }
        });
    }

    private int count(String table, DocumentVersionId version) {
        return database.jdbc()
                .sql("select count(*) from documents." + table + " where id = :id")
                .param("id", version.value())
                .query(Integer.class)
                .single();
    }

    private void inFirm(Runnable act) {
        Scope.job(ownerPerson().firm(), "test", "test")
                .run(() -> transaction.executeWithoutResult(status -> act.run()));
    }
}
