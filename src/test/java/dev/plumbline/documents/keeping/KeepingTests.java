package dev.plumbline.documents.keeping;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class KeepingTests extends DocumentsTest {
    @Autowired
    private Contents contents;

    /** Of the test's own firm: of all firms of the whole run it would take a minute. */
    @Autowired
    private Keeping keeping;

    @TempDir
    private Path folder;

    @Test
    void removesWhatNoDocumentHasAndNothingElse() throws IOException {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Survey");
        String left = kept("left by a crash\n");
        in(keeping::sweep);
        assertThat(intact(left)).isTrue();
        clock.advance(Keeping.LEFTOVER.plusMinutes(1));
        in(keeping::sweep);
        assertThat(intact(left)).isFalse();
        assertThat(intact(document.get("current").get("sha256").asString())).isTrue();
        jobs.runRecurring("documents.sweep-parts");
        assertThat(intact(document.get("current").get("sha256").asString())).isTrue();
    }

    @Test
    void tellsWhoSeesAllDocumentsOfWhatIsLostAndOpensNothingWrong() throws IOException {
        Http owner = owner();
        Http staff = as(BuiltInRole.STAFF);
        JsonNode lost = added(owner, lead(owner), "Lost");
        added(owner, lead(owner), "Kept");
        in(keeping::inspect);
        assertThat(told(owner)).isEmpty();
        in(() -> contents.erase(
                ownerPerson().firm(), lost.get("current").get("sha256").asString()));
        in(keeping::inspect);
        in(keeping::inspect);
        assertThat(told(owner)).containsExactly("document.damaged Lost.txt is damaged or lost");
        assertThat(told(staff)).isEmpty();
        String url = link(owner, lost.get("current"), false).json().get("url").asString();
        assertThat(anonymous().get(url).expect(503).code()).isEqualTo("document.content-unavailable");
    }

    private String kept(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("left"), text);
        return Scope.job(ownerPerson().firm(), "test", "test")
                .call(() -> contents.keep(ownerPerson().firm(), file).sha256());
    }

    private boolean intact(String sha256) throws IOException {
        return Scope.job(ownerPerson().firm(), "test", "test")
                .call(() -> contents.intact(ownerPerson().firm(), sha256));
    }

    private interface Work {
        void run() throws IOException;
    }

    private void in(Work work) throws IOException {
        Scope.job(ownerPerson().firm(), "test", "test").call(() -> {
            work.run();
            return true;
        });
    }
}
