package dev.plumbline.clients.tenancies;

import dev.plumbline.clients.ledger.LedgerTold;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class TenanciesTold extends LedgerTold<Tenancy> {
    TenanciesTold(TenancyRepository tenancies) {
        super("tenancies", tenancies);
    }

    @Override
    protected Map<String, String> facts(Tenancy tenancy) {
        Tenancy.Details details = tenancy.details();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", details.kind().code());
        facts.put("startsOn", details.startsOn().toString());
        LocalDate end = details.endsOn();
        if (end != null) {
            facts.put("endsOn", end.toString());
        }
        return facts;
    }
}
