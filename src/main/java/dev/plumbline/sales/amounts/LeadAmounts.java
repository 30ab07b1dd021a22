package dev.plumbline.sales.amounts;

import dev.plumbline.firms.AmountsInUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Amounts of leads, deleted ones among them: as the firm asks about them before it changes its currency. */
@Component
class LeadAmounts implements AmountsInUse {
    private final AmountRepository amounts;

    LeadAmounts(AmountRepository amounts) {
        this.amounts = amounts;
    }

    @Override
    public String what() {
        return "leads";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean any() {
        return amounts.any();
    }
}
