package dev.plumbline.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.packs.Clock;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.RulePack;
import dev.plumbline.compliance.packs.RulePacks;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProofDemandTests {
    /** A certificate about something else than the rule would never count for it. */
    @Test
    void isAboutWhatTheRulesThatAskForItAreAbout() {
        Set<ProofKind> asked = EnumSet.noneOf(ProofKind.class);
        for (RulePack pack : RulePacks.shipped().packs()) {
            for (Rule rule : pack.rules()) {
                evidence(rule).forEach(kind -> {
                    asked.add(kind);
                    assertThat(ProofDemand.of(kind).about()).as(rule.id()).isEqualTo(rule.subject());
                });
            }
        }
        assertThat(asked).containsExactlyInAnyOrder(ProofKind.values());
    }

    /** All but the copies, which are given of what another rule asks for. */
    private static Stream<ProofKind> evidence(Rule rule) {
        Rule.Exemption exemption = rule.exemption();
        Stream<ProofKind> own = switch (rule.clock()) {
            case Clock.Every every ->
                every.remedy() == null
                        ? Stream.of(every.evidence())
                        : Stream.of(every.evidence(), every.remedy().evidence());
            case Clock.Once once -> Stream.of(once.evidence(), once.from().document());
            case Clock.FollowUp again -> Stream.of(again.evidence());
            case Clock.Serve _, Clock.Open _ -> Stream.of();
        };
        return Stream.concat(own, exemption == null ? Stream.of() : Stream.of(exemption.evidence()))
                .filter(Objects::nonNull);
    }

    /** A day that a rule reckons with and that nobody can state would make what has ended look good. */
    @Test
    void canStateTheDaysThatTheRulesReckonWith() {
        for (RulePack pack : RulePacks.shipped().packs()) {
            for (Rule rule : pack.rules()) {
                if (rule.clock() instanceof Clock.Every every) {
                    Set<StatedDay> days = ProofDemand.days(every.evidence());
                    if (every.stated()) {
                        assertThat(days).as(rule.id()).containsAnyOf(StatedDay.EXPIRES_ON, StatedDay.NEXT_DUE_ON);
                    }
                    if (every.remedy() != null) {
                        assertThat(days).as(rule.id()).contains(StatedDay.REMEDY_BY);
                        assertThat(ProofDemand.days(every.remedy().evidence()))
                                .as(rule.id())
                                .contains(StatedDay.REMEDY_BY);
                    }
                }
                if (rule.clock() instanceof Clock.FollowUp again) {
                    assertThat(ProofDemand.days(again.evidence())).as(rule.id()).contains(StatedDay.EXPIRES_ON);
                }
                Rule.Exemption exemption = rule.exemption();
                if (exemption != null) {
                    assertThat(ProofDemand.days(exemption.evidence()))
                            .as(rule.id())
                            .contains(StatedDay.EXPIRES_ON);
                }
            }
        }
        for (ProofKind kind : ProofKind.values()) {
            if (ProofDemand.of(kind).ends()) {
                assertThat(ProofDemand.days(kind)).as(kind.code()).contains(StatedDay.EXPIRES_ON);
            }
        }
    }

    @Test
    void outcomesThatContradictEachOtherDoNotAgree() {
        assertThat(ProofDemand.agree(ProofKind.EICR, Set.of())).isTrue();
        assertThat(ProofDemand.agree(ProofKind.EICR, Set.of("C2", "FI", "C3"))).isTrue();
        assertThat(ProofDemand.agree(ProofKind.EICR, Set.of("SATISFACTORY", "C3")))
                .isTrue();
        assertThat(ProofDemand.agree(ProofKind.EICR, Set.of("SATISFACTORY", "C2")))
                .isFalse();
        assertThat(ProofDemand.agree(ProofKind.GAS_SAFETY_RECORD, Set.of("SAFE", "AT_RISK")))
                .isFalse();
        assertThat(ProofDemand.agree(ProofKind.GAS_SAFETY_RECORD, Set.of("AT_RISK", "IMMEDIATELY_DANGEROUS")))
                .isTrue();
        assertThat(ProofDemand.agree(ProofKind.EPC, Set.of("C", "D"))).isFalse();
    }

    @Test
    void anEnergyCertificateHasTwentyDigits() {
        assertThat(ProofDemand.numbers(ProofKind.EPC, "0000-1111-2222-3333-4444"))
                .isTrue();
        assertThat(ProofDemand.numbers(ProofKind.EPC, "0000-1111-2222-3333-444"))
                .isFalse();
        assertThat(ProofDemand.numbers(ProofKind.EICR, "E/17")).isTrue();
    }
}
