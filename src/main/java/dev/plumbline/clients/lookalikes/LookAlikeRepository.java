package dev.plumbline.clients.lookalikes;

import dev.plumbline.clients.ClientId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LookAlikeRepository {
    /** Each way is an index of its own; a contact counts as its client. */
    private static final String LIKE_IT = """
            with alike (id, by_email, by_phone) as (
              select c.id, true, false from clients.client c where c.firm_id = shared.firm() and c.email_key = cast(:email as text)
              union all
              select c.id, false, true from clients.client c where c.firm_id = shared.firm() and c.phone_key = cast(:phone as text)
              union all
              select t.client_id, true, false
                from clients.contact t
               where t.firm_id = shared.firm() and t.email_key = cast(:email as text) and t.removed_at is null
              union all
              select t.client_id, false, true
                from clients.contact t
               where t.firm_id = shared.firm() and t.phone_key = cast(:phone as text) and t.removed_at is null)
            select c.id, c.name, c.company, c.email, c.phone, c.status, c.name_key = :name as same_name,
                   bool_or(a.by_email) as same_email, bool_or(a.by_phone) as same_phone
              from alike a
              join clients.client c on c.firm_id = shared.firm() and c.id = a.id
             where c.id is distinct from cast(:except as uuid)
             group by c.firm_id, c.id
             order by 7 desc, c.id
             limit :limit
            """;

    private static final String NAMED = """
            select c.id, c.name, c.name_key, c.email_key, c.status = 'archived' as archived
              from clients.client c
             where c.firm_id = shared.firm() and (c.email_key = any(:emails) or c.name_key = any(:names))
             order by c.created_at, c.id
             limit 5000
            """;

    private final JdbcClient jdbc;

    LookAlikeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LookAlikeView> like(ClientKeys keys, @Nullable ClientId except, int limit) {
        return jdbc.sql(LIKE_IT)
                .param("name", keys.name())
                .param("email", keys.email())
                .param("phone", keys.phone())
                .param("except", except == null ? null : except.value())
                .param("limit", limit)
                .query((row, n) -> new LookAlikeView(
                        new ClientId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("company"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getString("status").equals("archived"),
                        reasons(
                                row.getBoolean("same_name"),
                                row.getBoolean("same_email"),
                                row.getBoolean("same_phone"))))
                .list();
    }

    List<LookAlikes.Known> known(Collection<String> names, Collection<String> emails) {
        return jdbc.sql(NAMED)
                .param("names", names.toArray(String[]::new))
                .param("emails", emails.toArray(String[]::new))
                .query((row, n) -> new LookAlikes.Known(
                        new ClientId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("name_key"),
                        row.getString("email_key"),
                        row.getBoolean("archived")))
                .list();
    }

    private static List<String> reasons(boolean name, boolean email, boolean phone) {
        List<String> reasons = new ArrayList<>();
        if (email) {
            reasons.add("The same e-mail.");
        }
        if (phone) {
            reasons.add("The same phone.");
        }
        if (name) {
            reasons.add("The same name.");
        }
        return reasons;
    }
}
