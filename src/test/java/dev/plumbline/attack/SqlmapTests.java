package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
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
        Sqlmap.Verdict verdict =
                Sqlmap.run(search, estate.sensible(search, estate.signedIn(BuiltInRole.OWNER)), target().base());
        System.out.println(
                "A5 control: sqlmap " + (verdict.injectable() ? "found" : "did not find") + " the planted statement");

        assertThat(verdict.injectable()).as(verdict.output()).isTrue();
    }

    @Test
    void theToolFindsNoOtherHole() {
        Estate estate = Estate.found(target(), "Tool");
        List<String> found = new ArrayList<>();
        int operations = 0;
        int places = 0;
        int cut = 0;
        for (Operation operation : target().planted(false)) {
            if (operation.streams() || operations >= Integer.getInteger("sqlmap.operations", Integer.MAX_VALUE)) {
                continue;
            }
            Call right = estate.valid(operation, estate.signedIn(BuiltInRole.OWNER));
            Sqlmap.Verdict verdict = Sqlmap.run(operation, right, target().base());
            operations += verdict.places() > 0 ? 1 : 0;
            places += verdict.places();
            cut += verdict.cut() ? 1 : 0;
            if (verdict.injectable()) {
                found.add(operation.name() + "\n" + verdict.output());
            }
            estate.refresh();
        }
        System.out.printf(
                "A5 sqlmap: %d injectable in %d places of %d operations, %d cut short%n",
                found.size(), places, operations, cut);
        assertThat(found).isEmpty();
        assertThat(places).isPositive();
    }
}
