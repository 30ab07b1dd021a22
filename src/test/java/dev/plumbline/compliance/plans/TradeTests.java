package dev.plumbline.compliance.plans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.packs.RulePacks;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TradeTests {
    @Test
    void everyKindOfProofIsTheWorkOfOneTrade() {
        assertThat(Arrays.stream(Trade.values()).flatMap(trade -> trade.kinds().stream()))
                .containsExactlyInAnyOrder(ProofKind.values());
    }

    @Test
    void everyRuleHasATradeAndWhatIsHandedOverNeedsNoVisit() {
        RulePacks.shipped()
                .packs()
                .forEach(pack ->
                        pack.rules().forEach(rule -> assertThat(Trade.byRule()).containsKey(rule.id())));
        assertThat(Trade.byRule())
                .containsEntry("england.gas.check", Trade.GAS_ENGINEER)
                .containsEntry("england.gas.copy", Trade.OFFICE)
                .containsEntry("england.gas.listed", Trade.OFFICE)
                .containsEntry("england.electrical.check", Trade.ELECTRICIAN)
                .containsEntry("england.epc.valid", Trade.ENERGY_ASSESSOR);
    }
}
