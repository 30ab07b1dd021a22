package dev.plumbline.documents.purge;

import static dev.plumbline.documents.shelf.Visibility.INTERNAL;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.plumbline.Http;
import dev.plumbline.documents.DocumentsProblem;
import dev.plumbline.documents.PurgeId;
import dev.plumbline.documents.UploadId;
import dev.plumbline.documents.shelf.DocumentLabel;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A storage that does not erase, an end in the middle, the same content elsewhere: never a tombstone over a living file. */
class PurgeFaultTests extends PurgeTest {
    @Autowired
    private PurgeWork work;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Kinds records;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whileTheStorageDoesNotEraseItWaitsAndSaysNotThatItIsDone() throws IOException {
        Http owner = owner();
        JsonNode document = next(owner, added(owner, lead(owner), "Passport"), text("Second\n"));
        List<JsonNode> versions = versions(owner, document);
        JsonNode purge = approved(owner, document);
        Path first = file(versions.getLast());
        byte[] sealed = obstruct(first);
        for (int n = 0; n < 10; n++) {
            jobs.runDue();
            clock.advance(Duration.ofMinutes(31));
        }
        Http again = anonymous().as(world.signInAgain(ownerPerson()));
        JsonNode waiting = shownPurge(again, purge);
        assertThat(waiting.get("status").asString()).isEqualTo("approved");
        assertThat(waiting.get("erased").asInt()).isEqualTo(1);
        assertThat(shown(again, document).get("status").asString()).isEqualTo("purging");
        assertThat(again.get(ALL).json().get("items").get(0).get("erased").asInt())
                .isEqualTo(1);
        round("documents.purge-forgotten");
        assertThat(shownPurge(again, purge).get("status").asString()).isEqualTo("approved");

        clear(first, sealed);
        clock.advance(Duration.ofHours(1));
        round("documents.purge-forgotten");
        Http later = anonymous().as(world.signInAgain(ownerPerson()));
        assertThat(shownPurge(later, purge).get("status").asString()).isEqualTo("done");
        assertThat(versions).allSatisfy(version -> assertThat(isStored(version)).isFalse());
    }

    @Test
    void anEndInTheMiddleIsGoneOnFrom() {
        Http owner = owner();
        JsonNode document = next(owner, added(owner, lead(owner), "Passport"), text("Second\n"));
        JsonNode purge = approved(owner, document);
        PurgeId id = new PurgeId(UUID.fromString(purge.get("id").asString()));
        assertThatThrownBy(() -> job(() -> {
                    work.erase(id, (step, done, total, message) -> {
                        throw new UncheckedIOException(new IOException("The process ends here"));
                    });
                    return true;
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(shownPurge(owner, purge).get("erased").asInt()).isEqualTo(1);
        jobs.runDue();
        jobs.runDue();
        erase(id);
        assertThat(shownPurge(owner, purge).get("status").asString()).isEqualTo("done");
        assertThat(told(owner).stream().filter(each -> each.startsWith("document.purged")))
                .hasSize(1);
    }

    @Test
    void whatAnotherDocumentHasTooStaysForThat() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, label("One"), text("The same\n"));
        JsonNode other = added(owner, lead, label("Other"), text("The same\n"));
        assertThat(plan(owner, document).get("shared").asInt()).isEqualTo(1);
        approved(owner, document);
        jobs.runDue();
        assertThat(isStored(other.get("current"))).isTrue();
        approved(owner, other);
        jobs.runDue();
        assertThat(isStored(other.get("current"))).isFalse();
    }

    @Test
    void whatIsAddedWhileTheSameIsErasedIsThereOrRefused() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        int refused = 0;
        for (int n = 0; n < 8; n++) {
            byte[] same = text("The same " + n + "\n");
            JsonNode document = added(owner, lead, label("One"), same);
            JsonNode purge = approved(owner, document);
            PurgeId id = new PurgeId(UUID.fromString(purge.get("id").asString()));
            String upload = uploaded(owner, "same.txt", same);
            CompletableFuture<Void> erased = CompletableFuture.runAsync(() -> erase(id));
            int status = add(owner, lead, upload, label("Two")).status();
            erased.join();
            if (status == 409) {
                refused++;
                add(owner, lead, upload, label("Two")).expect(201);
            } else {
                assertThat(status).isEqualTo(201);
            }
            assertThat(shownPurge(owner, purge).get("status").asString()).isEqualTo("done");
            jobs.runDue();
            assertThat(isStored(document.get("current"))).isTrue();
        }
        System.out.println(
                "Purge against adding the same content: " + refused + " of 8 refused and sent again, 0 lost");
    }

    @Test
    void whoAddsTheSameKeepsItFromBeingErasedUntilTheyHaveIt() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, label("One"), text("The same\n"));
        JsonNode purge = approved(owner, document);
        Content same = content(document.get("current"), uploaded(owner, "same.txt", text("The same\n")));
        CompletableFuture<Void> isAdded = new CompletableFuture<>();
        CompletableFuture<Void> mayCommit = new CompletableFuture<>();
        CompletableFuture<Boolean> adding = CompletableFuture.supplyAsync(() -> asOwner(() -> {
            UUID id = UUID.fromString(lead.get("id").asString());
            shelf.add(
                    records.known("leads", id),
                    null,
                    new DocumentLabel("Two", "general", INTERNAL, Set.of(), List.of()),
                    same);
            isAdded.complete(null);
            mayCommit.join();
            return true;
        }));
        CompletableFuture.anyOf(isAdded, adding).join();
        CompletableFuture<Void> erasing = CompletableFuture.runAsync(
                () -> erase(new PurgeId(UUID.fromString(purge.get("id").asString()))));
        await().until(() -> erasing.isDone() || waitsForALock());
        assertThat(erasing).isNotDone();
        mayCommit.complete(null);
        assertThat(adding.join()).isTrue();
        erasing.join();
        assertThat(isStored(document.get("current"))).isTrue();
    }

    @Test
    void whatWasErasedMeanwhileIsNotAdded() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        JsonNode document = added(owner, lead, label("One"), text("The same\n"));
        Content same = content(document.get("current"), uploaded(owner, "same.txt", text("The same\n")));
        approved(owner, document);
        jobs.runDue();
        UUID id = UUID.fromString(lead.get("id").asString());
        assertThatThrownBy(() -> inTransaction(() -> shelf.add(
                        records.known("leads", id),
                        null,
                        new DocumentLabel("Two", "general", INTERNAL, Set.of(), List.of()),
                        same)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo(DocumentsProblem.CONTENT_ERASED));
        assertThat(names(owner, lead)).isEmpty();
    }

    @Test
    void theWeeklyInspectionMissesNothingThatWasErased() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Passport");
        approved(owner, document);
        jobs.runDue();
        round("documents.inspect");
        assertThat(told(owner).stream().filter(each -> each.startsWith("document.damaged")))
                .isEmpty();
    }

    private Content content(JsonNode version, String upload) {
        String sha256 = version.get("sha256").asString();
        return new Content(
                new UploadId(UUID.fromString(upload)),
                "same.txt",
                "text/plain",
                "Text",
                version.get("bytes").asLong(),
                sha256,
                job(() -> contents.name(ownerPerson().firm(), sha256)),
                false,
                false,
                ownerPerson().member(),
                clock.instant());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return job(() -> transaction.execute(status -> work.get()));
    }

    private <T> T asOwner(Supplier<T> work) {
        Access access = new Access(
                ownerPerson().member(), Set.of("lead.read", "document.read"), RowScope.ALL, Set.of(), Set.of());
        Scope scope = new Scope(ownerPerson().firm(), Actor.system("test"), access, null, "test", "document.add");
        return scope.call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private boolean waitsForALock() {
        return inTransaction(
                () -> jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                        .query(Boolean.class)
                        .single());
    }

    private void erase(PurgeId id) {
        job(() -> {
            work.erase(id, (step, done, total, message) -> {});
            return true;
        });
    }

    private Path file(JsonNode version) throws IOException {
        String name = job(
                () -> contents.name(ownerPerson().firm(), version.get("sha256").asString()));
        Path below = Path.of(ownerPerson().firm().value().toString(), name.substring(0, 2), name.substring(2));
        try (Stream<Path> all = Files.walk(Path.of("target/test-data"))) {
            return all.filter(file -> file.endsWith(below)).findFirst().orElseThrow();
        }
    }

    /** A folder that is not empty is not deleted as a file, also not by root. */
    private static byte[] obstruct(Path file) throws IOException {
        byte[] sealed = Files.readAllBytes(file);
        Files.delete(file);
        Files.createDirectory(file);
        Files.createFile(file.resolve("in the way"));
        return sealed;
    }

    private static void clear(Path file, byte[] sealed) throws IOException {
        Files.delete(file.resolve("in the way"));
        Files.delete(file);
        Files.write(file, sealed);
    }
}
