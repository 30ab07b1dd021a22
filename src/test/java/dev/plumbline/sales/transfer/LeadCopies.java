package dev.plumbline.sales.transfer;

import dev.plumbline.TestWorld;
import dev.plumbline.shared.FirmId;
import java.util.UUID;

/** More leads than anybody makes one by one. */
final class LeadCopies {
    private static final String COPY = """
        insert into sales.lead (firm_id, id, status, status_command, status_at, last_name, email, city,
                                insurance_claim, budget_confirmed, competitor_quotes, source, score, temperature,
                                scored_at, first_temperature, created_at, received_at, updated_at)
        select firm_id, gen_random_uuid(), status, status_command, status_at, 'Copy ' || n, 'copy' || n || '@example.com',
               city, insurance_claim, budget_confirmed, competitor_quotes, source, score, temperature,
               scored_at, first_temperature, created_at, received_at, updated_at
          from sales.lead, generate_series(1, :count) n
         where id = :id
        """;

    private LeadCopies() {}

    static void make(TestWorld world, FirmId firm, String lead, int count) {
        world.in(firm)
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql(COPY)
                                .param("id", UUID.fromString(lead))
                                .param("count", count)
                                .update()));
    }
}
