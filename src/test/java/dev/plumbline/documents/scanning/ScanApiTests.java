package dev.plumbline.documents.scanning;

import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.documents.scan.TestClam;
import dev.plumbline.documents.store.Contents;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ScanApiTests extends DocumentsTest {
    @Autowired
    private TestClam clam;

    @Autowired
    private ScanWork work;

    @Autowired
    private Contents contents;

    @AfterEach
    void haveAScanner() {
        clam.comeUp();
    }

    @Test
    void whatIsInfectedIsOpenedByNobodyAndItsSenderIsTold() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Survey");
        JsonNode second = next(owner, document, text(TestClam.EICAR + "\n"));
        JsonNode latest = second.get("latest");
        assertThat(latest.get("status").asString()).isEqualTo("infected");
        assertThat(latest.get("scan").asString()).isEqualTo("infected");
        assertThat(latest.get("scanDetail").asString()).isEqualTo("Eicar-Signature");
        assertThat(second.get("current").get("number").asInt()).isEqualTo(1);
        assertThat(link(owner, latest, false).expect(409).code()).isEqualTo("document.version-not-ready");
        assertThat(told(owner)).containsExactly("document.infected Malware was found in next.txt");
        assertThat(document.get("current").get("scan").asString()).isEqualTo("clean");
        assertThat(document.get("current").get("scanDetail").asString()).startsWith("ClamAV");
    }

    @Test
    void whileTheScannerIsDownItWaitsAndIsShownAfterwards() {
        Http owner = owner();
        clam.goDown();
        JsonNode document = added(owner, lead(owner), "Survey");
        assertThat(document.get("latest").get("status").asString()).isEqualTo("quarantined");
        assertThat(document.hasNonNull("current")).isFalse();
        assertThat(link(owner, document.get("latest"), false).expect(409).code())
                .isEqualTo("document.version-not-ready");
        clam.comeUp();
        clock.advance(Duration.ofMinutes(1));
        jobs.runDue();
        assertThat(shown(owner, document).get("current").get("status").asString())
                .isEqualTo("available");
    }

    @Test
    void whatWasGivenUpIsBegunAgainByTheHour() {
        Http owner = owner();
        clam.goDown();
        JsonNode document = added(owner, lead(owner), "Survey");
        for (int n = 0; n < 10; n++) {
            clock.advance(Duration.ofMinutes(31));
            jobs.runDue();
        }
        clam.comeUp();
        jobs.runRecurring("documents.scan-forgotten");
        assertThat(shown(anonymous().as(world.signInAgain(ownerPerson())), document)
                        .get("current")
                        .get("status")
                        .asString())
                .isEqualTo("available");
    }

    @Test
    void oneThatCannotBeLookedAtKeepsNoOtherWaiting() throws IOException {
        Http owner = owner();
        JsonNode lead = lead(owner);
        clam.goDown();
        JsonNode lost = added(owner, lead, "Lost");
        clock.advance(Duration.ofSeconds(1));
        JsonNode waiting = added(owner, lead, "Waiting");
        Scope.job(ownerPerson().firm(), "test", "test").call(() -> {
            contents.erase(
                    ownerPerson().firm(), lost.get("latest").get("sha256").asString());
            return true;
        });
        clam.comeUp();
        clock.advance(Duration.ofHours(2));
        Scope.job(ownerPerson().firm(), "test", "test").run(work::scanForgotten);
        Http again = anonymous().as(world.signInAgain(ownerPerson()));
        assertThat(shown(again, waiting).get("latest").get("status").asString()).isEqualTo("available");
        assertThat(shown(again, lost).get("latest").get("status").asString()).isEqualTo("quarantined");
    }

    @Test
    void lookingTwiceChangesNothing() {
        Http owner = owner();
        JsonNode document = added(owner, lead(owner), "Survey");
        again(document.get("current"));
        assertThat(shown(owner, document)).isEqualTo(document);
    }

    @Test
    void whatIsLookedAtLateDoesNotTakeThePlaceOfWhatCameAfterIt() {
        Http owner = owner();
        clam.goDown();
        JsonNode document = added(owner, lead(owner), "Survey");
        clam.comeUp();
        addVersion(owner, document, uploaded(owner, "next.txt", text("Second\n")))
                .expect(201);
        jobs.runDue();
        assertThat(shown(owner, document).get("current").get("number").asInt()).isEqualTo(2);
        again(document.get("latest"));
        JsonNode now = shown(owner, document);
        assertThat(now.get("current").get("number").asInt()).isEqualTo(2);
        assertThat(owner.get(VERSIONS + document.get("latest").get("id").asString())
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("available");
        put(owner, now, "/removal", Map.of()).expect(200);
    }

    private void again(JsonNode version) {
        Scope.job(ownerPerson().firm(), "document.scan", "test")
                .run(() -> work.scan(
                        new DocumentVersionId(UUID.fromString(version.get("id").asString()))));
    }
}
