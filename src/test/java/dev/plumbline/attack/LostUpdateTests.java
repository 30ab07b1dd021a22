package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Allow;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what he has not seen: every operation that asks for a version refuses without it, and with another. */
class LostUpdateTests extends AttackTest {
    @Test
    void noOperationWritesOverAVersionThatTheCallerHasNotSeen() {
        LostUpdates updates = new LostUpdates(target(), Estate.found(target(), "Version"));
        // What is for operators is refused to everybody here before its version is looked at: SwitchApiTests.
        target().planted(false).stream()
                .filter(o -> o.takesHeader("If-Match"))
                .filter(o -> !o.endpoint().permission().equals(Allow.OPERATOR))
                .forEach(updates::attack);

        System.out.printf(
                "C4 lost updates: %d possible in %d operations with a version, %d told 412, otherwise %s%n",
                updates.wrong().size(),
                updates.operations(),
                updates.operations()
                        - updates.otherwise().size()
                        - updates.wrong().size(),
                updates.otherwise());
        assertThat(updates.wrong()).isEmpty();
        assertThat(updates.otherwise()).isEmpty();
    }
}
