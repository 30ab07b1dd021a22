package dev.plumbline.platform.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.plumbline.platform.Finding;
import dev.plumbline.platform.data.DatabaseWatch;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A database that does not answer; one that goes away under load is in the tests of faults. */
class DatabaseCheckTests {
    @Test
    void isRedWhileTheDatabaseDoesNotAnswer() {
        try (DatabaseWatch nobody = OwnerDatabase.watchOfNobody()) {
            await().atMost(Duration.ofSeconds(30)).until(nobody::isAway);

            Finding finding = new DatabaseCheck(nobody, null).look();

            assertThat(finding.severity()).isEqualTo(Finding.Severity.BLOCKING);
            assertThat(finding.reason()).isEqualTo("The database does not answer.");
            assertThat(finding.fix()).startsWith("Start it, or see that this machine reaches it");
        }
    }
}
