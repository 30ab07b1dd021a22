package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.Lifecycle.Apart;
import org.junit.jupiter.api.Test;

class LifecycleTests {
    private enum Stage implements Coded {
        DRAFT,
        ON_HOLD,
        ISSUED,
        CLOSED
    }

    private final Lifecycle<Stage> permit = Lifecycle.of("works.permit", Stage.class)
            .created("create", Stage.DRAFT, "permit.write")
            .command("issue", "permit.issue", Stage.ISSUED, Stage.DRAFT, Stage.ON_HOLD)
            .command("close", "permit.close", Stage.CLOSED, Stage.ISSUED)
            .command("reopen", "permit.issue", Stage.DRAFT, Stage.CLOSED)
            .command("reopen", "permit.issue", Stage.ISSUED, Stage.CLOSED)
            .apart("create", "issue")
            .build();

    @Test
    void allowsTheDeclaredEdgesAndNoOther() {
        int allowed = 0;
        for (String command : new String[] {"create", "issue", "close", "reopen", "unknown"}) {
            for (Stage from : Stage.values()) {
                for (Stage to : Stage.values()) {
                    allowed += permit.allows(command, from, to) ? 1 : 0;
                }
            }
        }
        assertThat(allowed).isEqualTo(5);
        assertThat(permit.allows("issue", Stage.ON_HOLD, Stage.ISSUED)).isTrue();
        assertThat(permit.allows("close", Stage.ISSUED, Stage.CLOSED)).isTrue();
        assertThat(permit.allows("issue", Stage.DRAFT, Stage.CLOSED)).isFalse();
        assertThat(permit.allows("close", Stage.DRAFT, Stage.CLOSED)).isFalse();
    }

    @Test
    void leadsToTheOneStateThatIsPossible() {
        assertThat(permit.next(Stage.DRAFT, "issue")).isEqualTo(Stage.ISSUED);
        assertThat(permit.next(Stage.ISSUED, "issue")).isNull();
        assertThat(permit.next(Stage.CLOSED, "close")).isNull();
        assertThat(permit.next(Stage.CLOSED, "reopen")).isNull();
    }

    @Test
    void appliesOnlyFromADeclaredState() {
        assertThat(permit.applies("close", Stage.ISSUED)).isTrue();
        assertThat(permit.applies("close", Stage.DRAFT)).isFalse();
        assertThat(permit.applies("unknown", Stage.DRAFT)).isFalse();
        assertThat(permit.applies("create", Stage.DRAFT)).isFalse();
    }

    @Test
    void namesItsCommandsInOrderWithoutCreation() {
        assertThat(permit.commands()).containsExactly("issue", "close", "reopen");
        assertThat(permit.edges())
                .filteredOn(e -> e.from() == null)
                .singleElement()
                .satisfies(e -> assertThat(e.to()).isEqualTo(Stage.DRAFT));
        assertThat(permit.apart()).containsExactly(new Apart("create", "issue"), new Apart("issue", "create"));
        assertThat(permit.name()).isEqualTo("works.permit");
        assertThat(permit.states()).isEqualTo(Stage.class);
    }

    @Test
    void knowsThePermissionOfACommand() {
        assertThat(permit.permission("close")).isEqualTo("permit.close");
        assertThat(permit.permission("create")).isEqualTo("permit.write");
        assertThatThrownBy(() -> permit.permission("burn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("works.permit has no command burn");
    }

    @Test
    void saysFromWhichStatesACommandIsPossible() {
        Requirement held = permit.stateAllows("issue", Stage.ON_HOLD);
        assertThat(held.code()).isEqualTo("state");
        assertThat(held.met()).isTrue();
        assertThat(held.fact()).isEqualTo("It is on hold.");
        assertThat(held.rule()).isEqualTo("Possible from: draft, on hold.");
        assertThat(held.source()).isEqualTo("Lifecycle of works.permit");
        assertThat(permit.stateAllows("issue", Stage.CLOSED).met()).isFalse();
        assertThat(permit.stateAllows("reopen", Stage.CLOSED).rule()).isEqualTo("Possible from: closed.");
        assertThat(permit.stateAllows("create", Stage.DRAFT).rule()).isEqualTo("Possible from: .");
    }
}
