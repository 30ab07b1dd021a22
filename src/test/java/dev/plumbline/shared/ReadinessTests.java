package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.shared.Requirement.Fix;
import dev.plumbline.shared.Requirement.Rule;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReadinessTests {
    private static final Instant AT = Instant.parse("2026-03-01T09:00:00Z");
    private final Requirement met = Requirement.of("phone", true, "There is one.", new Rule("Give a phone.", "Policy"));
    private final Requirement unmet = Requirement.of("mail", false, "There is none.", new Rule("Give one.", "Policy"));
    private final Requirement other = Requirement.of("visit", false, "None yet.", new Rule("Visit them.", "Law"));

    @Test
    void isReadyWhenEverythingIsMetAndOnlyThen() {
        assertThat(Readiness.of("qualify", met, met).ready()).isTrue();
        assertThat(Readiness.of("qualify").ready()).isTrue();
        assertThat(Readiness.of("qualify", met, unmet).ready()).isFalse();
        assertThat(Readiness.of("qualify", met, unmet).command()).isEqualTo("qualify");
    }

    @Test
    void listsWhatIsUnmetInOrder() {
        assertThat(Readiness.of("qualify", unmet, met, other).unmet()).containsExactly(unmet, other);
        assertThat(Readiness.of("qualify", met).unmet()).isEmpty();
    }

    @Test
    void changesAtTheEarliestInstantOfAny() {
        Readiness both = Readiness.of("qualify", unmet.changing(AT.plusSeconds(5)), met, other.changing(AT));
        assertThat(both.changesAt()).isEqualTo(AT);
        assertThat(Readiness.of("qualify", unmet).changesAt()).isNull();
    }

    @Test
    void refusesWithTheFirstReasonAndTheWholeList() {
        Readiness blocked = Readiness.of("qualify", met, unmet, other);
        assertThatThrownBy(() -> blocked.require(SharedProblem.FORBIDDEN)).isInstanceOfSatisfying(Problem.class, p -> {
            assertThat(p.code()).isEqualTo(SharedProblem.FORBIDDEN);
            assertThat(p.detail()).isEqualTo("Give one. There is none.");
            assertThat(p.readiness()).isEqualTo(blocked);
        });
        Readiness.of("qualify", met).require(SharedProblem.FORBIDDEN);
    }

    @Test
    void saysHowToFixWhatIsUnmetAndNothingOfWhatIsMet() {
        Requirement fixed = unmet.changing(AT).fixedBy("the owner", Fix.command("edit"));
        assertThat(fixed.fixer()).isEqualTo("the owner");
        assertThat(fixed.fix()).isEqualTo(new Fix("edit", null));
        assertThat(fixed.changesAt()).isEqualTo(AT);
        assertThat(fixed.fact()).isEqualTo("There is none.");
        assertThat(met.fixedBy("the owner", Fix.screen("/x"))).isEqualTo(met);
        assertThat(Fix.screen("/x")).isEqualTo(new Fix(null, "/x"));
    }

    @Test
    void aRoleWithoutThePermissionDoesNotMeetIt() {
        MemberId member = new MemberId(new UUID(0, 1));
        Access access = new Access(member, Set.of("lead.read"), RowScope.OWN, Set.of(), Set.of());
        Requirement has = access.permits("lead.read");
        assertThat(has.met()).isTrue();
        assertThat(has.fact()).isEqualTo("Your role has the permission lead.read.");
        assertThat(has.fixer()).isNull();
        Requirement lacks = access.permits("lead.write");
        assertThat(lacks.met()).isFalse();
        assertThat(lacks.code()).isEqualTo("permission");
        assertThat(lacks.fact()).isEqualTo("Your role does not have the permission lead.write.");
        assertThat(lacks.rule()).isEqualTo("It needs the permission lead.write.");
        assertThat(lacks.fix()).isEqualTo(Fix.screen("/settings/roles"));
        assertThat(Access.WHOLE_FIRM.allows("lead.read")).isFalse();
        assertThat(Access.NONE.permits("lead.read").met()).isFalse();
    }
}
