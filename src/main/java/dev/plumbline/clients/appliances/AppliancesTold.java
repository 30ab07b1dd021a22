package dev.plumbline.clients.appliances;

import dev.plumbline.clients.ledger.LedgerTold;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AppliancesTold extends LedgerTold<Appliance> {
    AppliancesTold(ApplianceRepository appliances) {
        super("appliances", appliances);
    }

    @Override
    protected Map<String, String> facts(Appliance appliance) {
        Appliance.Details details = appliance.details();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("fuel", details.fuel().code());
        facts.put("kind", details.kind().code());
        facts.put("room", details.room());
        LocalDate removed = details.removedOn();
        if (removed != null) {
            facts.put("removedOn", removed.toString());
        }
        return facts;
    }
}
