package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Randomised concurrent histories against the real API: a role's name is a list that callers read and append to. */
class HistoryTests extends AttackTest {
    private static final int LISTS_OF_A_FIRM = 40;

    @Test
    void concurrentChangesMakeAnInnocentHistory() throws Exception {
        run(4, 60);
    }

    @Test
    @Tag("slow")
    void manyConcurrentChangesMakeAnInnocentHistory() throws Exception {
        run(320, 160);
    }

    private void run(int lists, int steps) throws Exception {
        Histories histories = new Histories(
                "/api/v1/firms/roles",
                "name",
                name -> Map.of("name", name, "permissions", List.of("member.read"), "rows", "own"));
        Http owner = anonymous();
        for (int n = 0; n < lists; n++) {
            owner = n % LISTS_OF_A_FIRM == 0 ? anonymous().as(world.foundFirm()) : owner;
            histories.disturb(owner, steps);
        }
        List<String> anomalies = histories.anomalies();
        System.out.printf(
                "F12 histories: %d anomalies in %d transactions on %d lists, %d appended%n",
                anomalies.size(), histories.transactions(), lists, histories.appended());
        assertThat(anomalies).isEmpty();
        assertThat(histories.appended()).isGreaterThan(lists);
    }
}
