package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Allow;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody overwrites what he has not seen: every operation that asks for a version refuses without it, and with another. */
class LostUpdateTests extends AttackTest {
    /** What is another member's, of another property, or of a kind that the record is not: the tests of their own have right ones. */
    private static final Set<String> NOT_THERE = Set.of(
            "DELETE /api/v1/calendar-feeds/{id}",
            "DELETE /api/v1/properties/{property}/access-attempts/{id}",
            "DELETE /api/v1/properties/{property}/appliances/{id}",
            "DELETE /api/v1/properties/{property}/copies/{id}",
            "DELETE /api/v1/properties/{property}/hazards/{id}",
            "DELETE /api/v1/properties/{property}/snoozes/{id}",
            "DELETE /api/v1/properties/{property}/tenancies/{id}",
            "PUT /api/v1/calendar-feeds/{id}",
            "PUT /api/v1/calendar-feeds/{id}/address",
            "PUT /api/v1/properties/{property}/appliances/{id}",
            "PUT /api/v1/properties/{property}/hazards/{id}",
            "PUT /api/v1/properties/{property}/tenancies/{id}",
            "PUT /api/v1/records/fields/{id}",
            "PUT /api/v1/records/{kind}/{record}/fields",
            "PUT /api/v1/sales/lead-fields/{id}");

    @Test
    void noOperationWritesOverAVersionThatTheCallerHasNotSeen() {
        LostUpdates updates = new LostUpdates(target(), Estate.found(target(), "Version"));
        // What is for operators, or for guests, is refused to everybody here before its version is looked at:
        // SwitchApiTests,
        // HandInApiTests.
        target().planted(false).stream()
                .filter(o -> o.takesHeader("If-Match"))
                .filter(o -> !Set.of(Allow.OPERATOR, Allow.GUEST)
                        .contains(o.endpoint().permission()))
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
        assertThat(updates.otherwise().keySet()).isEqualTo(NOT_THERE);
        assertThat(updates.otherwise().values()).containsOnly("404 request.not-found");
    }
}
