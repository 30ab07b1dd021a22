package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An outside tool over the operations of the description; {@code -Dsqlmap.operations=N} takes only the first N. */
@Tag("slow")
class SqlmapTests extends PlantedTest {
    @BeforeAll
    static void needsTheTool() {
        assertThat(Sqlmap.isInstalled())
                .as("sqlmap is not installed; on Debian: apt-get install sqlmap")
                .isTrue();
    }

    @Test
    void theToolFindsThePlantedHole() {
        Estate estate = Estate.found(target(), "Hole");
        Operation search = target().planted(true).stream()
                .filter(o -> o.path().endsWith("/search"))
                .findFirst()
                .orElseThrow();
        Call right = estate.sensible(search, estate.signedIn(BuiltInRole.OWNER));
        List<Sqlmap.Verdict> verdicts = Marked.of(search, right, estate.samples()).stream()
                .map(marked -> Sqlmap.run(marked, target().base(), () -> token(estate)))
                .toList();
        boolean injectable = verdicts.stream().anyMatch(Sqlmap.Verdict::injectable);
        System.out.println("A5 control: sqlmap " + (injectable ? "found" : "did not find") + " the planted statement");

        assertThat(injectable).as(verdicts.toString()).isTrue();
    }

    @Test
    void theToolFindsNoOtherHole() {
        Estate estate = Estate.found(target(), "Tool");
        List<String> found = new ArrayList<>();
        List<String> cut = new ArrayList<>();
        int operations = 0;
        int places = 0;
        int right = 0;
        int requests = 0;
        for (Operation operation : target().planted(false)) {
            if (operation.streams() || operations >= Integer.getInteger("sqlmap.operations", Integer.MAX_VALUE)) {
                continue;
            }
            List<Marked> all =
                    Marked.of(operation, estate.valid(operation, estate.signedIn(BuiltInRole.OWNER)), estate.samples());
            for (Marked marked : all) {
                requests++;
                right += isRight(marked.plain(), estate) ? 1 : 0;
                Sqlmap.Verdict verdict = Sqlmap.run(marked, target().base(), () -> token(estate));
                places += verdict.places();
                if (verdict.cut()) {
                    cut.add(marked.name());
                }
                if (verdict.injectable()) {
                    found.add(marked.name() + "\n" + verdict.output());
                }
            }
            operations += all.isEmpty() ? 0 : 1;
            estate.refresh();
        }
        System.out.printf(
                "A5 sqlmap: %d injectable in %d places of %d operations, %d cut short; %d of %d requests right without it%n",
                found.size(), places, operations, cut.size(), right, requests);
        assertThat(found).isEmpty();
        assertThat(cut).as("requests of which nothing is known").isEmpty();
        assertThat(places).isPositive();
    }

    /** Whether the door lets it in: what is refused before it is read shows nothing, a conflict comes after reading. */
    private boolean isRight(Call plain, Estate estate) {
        Call fresh = plain.with("Idempotency-Key", UUID.randomUUID().toString());
        int status = (plain.headers().containsKey("Authorization")
                        ? fresh.with("Authorization", "Bearer " + token(estate))
                        : fresh)
                .send(target().base())
                .status();
        return status / 100 == 2 || status == 409 || status == 412;
    }

    private static String token(Estate estate) {
        return estate.signedIn(BuiltInRole.OWNER).token();
    }
}
