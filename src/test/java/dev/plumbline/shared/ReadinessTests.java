package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReadinessTests {
    private static final Requirement MET = requirement("paid", true);
    private static final Requirement UNMET = requirement("signed", false);

    @Test
    void isReadyWhenEverythingIsMet() {
        assertThat(Readiness.of("ship").ready()).isTrue();
        assertThat(Readiness.of("ship", MET).ready()).isTrue();
        assertThat(Readiness.of("ship", MET, UNMET).ready()).isFalse();
        assertThat(Readiness.of("ship", MET, UNMET).unmet()).containsExactly(UNMET);
    }

    @Test
    void refusesWithTheWholeListAndTheFirstThatIsMissing() {
        Readiness readiness = Readiness.of("ship", MET, UNMET, requirement("packed", false));
        assertThatThrownBy(() -> readiness.require(SharedProblem.CONFLICT))
                .isInstanceOfSatisfying(Problem.class, refused -> {
                    assertThat(refused.code()).isEqualTo(SharedProblem.CONFLICT);
                    assertThat(refused.detail()).isEqualTo("It is signed before. It is not signed.");
                    assertThat(refused.readiness()).isEqualTo(readiness);
                });
    }

    @Test
    void letsThroughWhatIsReady() {
        Readiness ready = Readiness.of("ship", MET);
        ready.require(SharedProblem.CONFLICT);
        assertThat(ready.unmet()).isEmpty();
    }

    @Test
    void saysWhenTheAnswerMayChangeByItself() {
        Instant soon = Instant.parse("2026-03-01T00:00:00Z");
        Instant late = Instant.parse("2026-04-01T00:00:00Z");
        assertThat(Readiness.of("ship", MET, UNMET).changesAt()).isNull();
        assertThat(Readiness.of("ship", MET, UNMET.changing(late), MET.changing(soon))
                        .changesAt())
                .isEqualTo(soon);
    }

    private static Requirement requirement(String code, boolean met) {
        return Requirement.of(
                code,
                met,
                "It is " + (met ? "" : "not ") + code + ".",
                new Requirement.Rule("It is " + code + " before.", "House rules"));
    }
}
