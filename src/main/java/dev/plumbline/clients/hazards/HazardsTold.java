package dev.plumbline.clients.hazards;

import dev.plumbline.clients.ledger.LedgerTold;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class HazardsTold extends LedgerTold<Hazard> {
    HazardsTold(HazardRepository hazards) {
        super("hazards", hazards);
    }

    @Override
    protected Map<String, String> facts(Hazard hazard) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", hazard.details().kind().code());
        facts.put("awareOn", hazard.details().awareOn().toString());
        return facts;
    }
}
