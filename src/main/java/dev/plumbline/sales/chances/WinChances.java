package dev.plumbline.sales.chances;

import dev.plumbline.sales.LeadId;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Win probability as stored counts. Joins the transaction that closes or reopens a lead: counts first, then probability. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WinChances {
    private final WinRepository counts;

    WinChances(WinRepository counts) {
        this.counts = counts;
    }

    public WinModel.Estimate estimate(Map<String, String> features) {
        return counts.model().estimate(new TreeMap<>(features));
    }

    public void closed(LeadId lead, Map<String, String> features, boolean won) {
        counts.count(features, won, 1);
        counts.countedAs(lead, features);
    }

    /** Takes out what the lead was counted under when it was closed. */
    public void reopened(LeadId lead, boolean won) {
        counts.countedAs(lead).ifPresent(features -> counts.count(features, won, -1));
        counts.countedAs(lead, null);
    }
}
