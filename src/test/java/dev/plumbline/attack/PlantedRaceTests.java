package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An endpoint that writes over what others wrote at the same time is found in a running system. */
class PlantedRaceTests extends PlantedTest {
    @Test
    void theHistoryCheckerNamesTheLostUpdates() throws Exception {
        Histories histories = new Histories("/api/v1/planted/notes", "text", text -> Map.of("text", text));
        Http caller = anonymous().as(world.foundFirm());
        for (int n = 0; n < 4; n++) {
            histories.disturb(caller, 60);
        }

        List<String> anomalies = histories.anomalies();

        Map<String, Long> kinds = anomalies.stream()
                .map(a -> a.replaceFirst("( of|:).*", ""))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        System.out.printf(
                "F12 control: the checker found %s in %d transactions on %d planted notes, %d appended%n",
                kinds, histories.transactions(), histories.lists(), histories.appended());
        assertThat(kinds).containsKey("lost update");
    }

    @Test
    void theWriteOverAVersionThatNobodyHasSeenIsFound() {
        Estate estate = Estate.found(target(), "Overwritten");
        String note = anonymous()
                .as(estate.signedIn(BuiltInRole.OWNER))
                .post("/api/v1/planted/notes", Map.of("text", "first"))
                .expect(201)
                .json()
                .path("id")
                .asString();
        estate.data().tables().put("planted.note", List.of(new FirmData.Row(UUID.fromString(note), 1)));
        LostUpdates updates = new LostUpdates(target(), estate);

        target().planted(true).stream().filter(o -> o.takesHeader("If-Match")).forEach(updates::attack);

        System.out.println("C4 control: " + updates.wrong());
        assertThat(updates.wrong())
                .singleElement()
                .asString()
                .startsWith("PUT /api/v1/planted/notes/{id} with another version: 200");
    }
}
