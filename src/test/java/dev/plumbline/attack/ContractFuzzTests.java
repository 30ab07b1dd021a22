package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wrong requests to every operation: clear refusals only, and every answer as the description says. */
class ContractFuzzTests extends AttackTest {
    private static final int FEW = 20;
    private static final int MANY = 250;
    private static final int AT_LEAST = 200;

    @Test
    void noRequestBreaksTheContract() {
        fuzz(FEW, false);
    }

    @Test
    @Tag("slow")
    void noneOfManyRequestsBreaksTheContract() {
        Fuzzer fuzzer = fuzz(MANY, true);

        assertThat(fuzzer.fewest()).isGreaterThanOrEqualTo(AT_LEAST);
    }

    private Fuzzer fuzz(int requests, boolean heavy) {
        Estate estate = Estate.found(target(), "Zebulon");
        Fuzzer fuzzer = new Fuzzer(target(), estate);
        List<String> found = new ArrayList<>();
        for (Operation operation : target().planted(false)) {
            found.addAll(fuzzer.attack(operation, requests, heavy));
            estate.refresh();
        }
        System.out.printf(
                "A21 contract fuzz: %d violations in %d requests to %d operations, %d at least to each, statuses %s, tables with rows %d of %d%n",
                found.size(),
                fuzzer.sent(),
                target().planted(false).size(),
                fuzzer.fewest(),
                fuzzer.statuses(),
                estate.data().filled(),
                estate.data().tables().size());
        System.out.printf(
                "C4 answers that parse: %d of %d (problems, ETag, Retry-After, schema)%n",
                fuzzer.sent() - found.size(), fuzzer.sent());
        assertThat(found).isEmpty();
        return fuzzer;
    }
}
