package dev.plumbline.sales.leads;

import dev.plumbline.firms.AmountsInUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Amounts of leads, deleted ones among them: as the firm asks about them before it changes its currency. */
@Component
class LeadAmounts implements AmountsInUse {
    private final LeadRepository leads;

    LeadAmounts(LeadRepository leads) {
        this.leads = leads;
    }

    @Override
    public String what() {
        return "leads";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean any() {
        return leads.withAmounts();
    }
}
