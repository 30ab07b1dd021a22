package dev.plumbline.sales.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.sales.SalesWorld;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A filtered list is taken away as it is, by those who may, with a note of it. */
class LeadExportApiTests extends ApiTest {
    private static final String EXPORT = "/api/v1/sales/leads/export";

    /** So many that a list walks down to them instead of looking all up. */
    private static final int MANY = 2_600;

    @Autowired
    private TestJobs jobs;

    @Test
    void theFileHasTheRowsOfTheList() {
        Http owner = owner();
        lead(owner, "Ada", "referral", "+1 313 555 0101");
        lead(owner, "=cmd|' /C calc'!A0", "referral", "+1 313 555 0102");
        lead(owner, "Cyd", "door_to_door", "+1 313 555 0103");

        Http.Answer csv = owner.get(EXPORT + "?format=csv&source=referral&columns=last_name,source")
                .expect(200);

        List<String> lines = csv.text().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFLast name,Source");
        assertThat(csv.text()).contains("'=cmd").doesNotContain("\n=cmd").doesNotContain("Cyd");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename=\"leads-");
        assertThat(csv.header("X-Row-Count")).isEqualTo("2");
        assertThat(owner.get(EXPORT + "?format=xlsx").expect(200).header("Content-Type"))
                .contains("spreadsheetml");
        assertThat(owner.get(EXPORT + "?columns=password").code()).isEqualTo("request.invalid");
        assertThat(owner.get(EXPORT + "?format=exe").status()).isEqualTo(400);
        assertThat(logged()).isEqualTo(2);
    }

    @Test
    void theFileHasTheOrderOfTheList() {
        Http owner = owner();
        lead(owner, "Bea", "referral", "+1 313 555 0101");
        lead(owner, "Ada", "referral", "+1 313 555 0102");
        lead(owner, "Cyd", "referral", "+1 313 555 0103");

        List<String> names = owner.get(EXPORT + "?columns=last_name&sort=name:desc")
                .expect(200)
                .text()
                .lines()
                .skip(1)
                .toList();

        assertThat(names).containsExactly("Cyd", "Bea", "Ada");
        assertThat(owner.get(EXPORT + "?sort=password").expect(400).code()).isEqualTo("request.invalid");
        owner.post(EXPORT + "?sort=name:sideways", "").expect(400);
        JsonNode asked = owner.post(EXPORT + "?columns=name&sort=name:asc", "")
                .expect(202)
                .json();
        jobs.runDue();
        assertThat(owner.get("/api/v1/exports/" + asked.path("id").asString() + "/file")
                        .expect(200)
                        .text()
                        .lines()
                        .skip(1)
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("Ada"));
    }

    @Test
    void aLongListIsMadeAsAJobAndDownloadedByTheOneWhoAsked() {
        Http owner = owner();
        lead(owner, "Ada", "referral", "+1 313 555 0101");
        JsonNode asked = owner.post(EXPORT + "?format=csv&source=referral", "")
                .expect(202)
                .json();
        String address = "/api/v1/exports/" + asked.path("id").asString();
        assertThat(owner.get(address + "/file").code()).isEqualTo("export.not-ready");
        jobs.runDue();

        assertThat(owner.get(address).expect(200).json().path("rows").asInt()).isEqualTo(1);
        assertThat(owner.get(address + "/file").expect(200).text()).contains("Ada");
        assertThat(as(BuiltInRole.ADMIN).get(address + "/file").status()).isEqualTo(404);
        assertThat(stranger().get(address + "/file").status()).isEqualTo(404);
        expire();
        assertThat(owner.get(address + "/file").code()).isEqualTo("export.expired");
        jobs.runRecurring("export.sweep");
        assertThat(owner.get(address).status()).isEqualTo(404);
    }

    @Test
    void aSearchThatMatchesMuchIsExportedWhole() {
        Http owner = owner();
        JsonNode lead = SalesWorld.lead(owner);
        LeadCopies.make(world, ownerPerson().firm(), lead.path("id").asString(), MANY);

        Http.Answer csv = owner.get(EXPORT + "?format=csv&q=nashv").expect(200);

        assertThat(csv.text().lines().count()).isEqualTo(MANY + 2);
        assertThat(seen(owner, "nashv")).hasSize(MANY + 1);
        assertThat(seen(owner, "nashv&status=nurture")).isEmpty();
        assertThat(seen(owner, "nashv%20pigeon")).isEmpty();
    }

    /** All pages of the list with the same search. */
    private static Set<String> seen(Http owner, String words) {
        Set<String> ids = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = owner.get("/api/v1/sales/leads?limit=200&q=" + words + cursor)
                    .expect(200)
                    .json();
            page.path("items").forEach(item -> ids.add(item.path("id").asString()));
            JsonNode next = page.path("nextCursor");
            cursor = next.isString() ? "&cursor=" + next.asString() : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    @Test
    void whoMayNotExportDoesNot() {
        assertThat(as(BuiltInRole.STAFF).get(EXPORT).code()).isEqualTo("request.forbidden");
        assertThat(as(BuiltInRole.STAFF).post(EXPORT, "").code()).isEqualTo("request.forbidden");
    }

    @Test
    void theFileSaysWhoWhereAndHowItEnded() {
        Http owner = owner();
        String member = ownerPerson().member().value().toString();
        owner.post(
                        "/api/v1/firms/territories",
                        Map.of("name", "Old Town", "postcodes", List.of("37201"), "members", List.of()))
                .expect(201);
        owner.post(
                        "/api/v1/sales/lead-fields",
                        Map.of("code", "gutters", "label", "Gutters", "kind", "number", "choices", List.of()))
                .expect(201);
        owner.post(
                        "/api/v1/sales/lead-fields",
                        Map.of("code", "dog", "label", "Dog", "kind", "yes_no", "choices", List.of()))
                .expect(201);
        Map<String, Object> details = SalesWorld.with(
                SalesWorld.with(
                        SalesWorld.details(),
                        "budget",
                        Map.of("min", 10, "max", 20, "confirmed", true, "decisionMaker", false, "competitorQuotes", 3)),
                "custom",
                Map.of("gutters", 4, "dog", true));
        JsonNode lead = owner.post("/api/v1/sales/leads", Map.of("lead", details, "owner", member))
                .expect(201)
                .json()
                .get("lead");
        lead = SalesWorld.contacted(owner, lead);
        SalesWorld.command(owner, lead, "loss", Map.of("reason", "Too dear", "lostTo", "Roofs & Sons"));

        List<String> lines = owner.get(EXPORT
                        + "?format=csv&columns=owner,territory,budget_min,budget_max,budget_confirmed,decision_maker,"
                        + "competitor_quotes,response_seconds,reason,lost_to,custom.gutters,custom.dog")
                .expect(200)
                .text()
                .lines()
                .toList();

        String name =
                owner.get("/api/v1/firms/members/" + member).json().get("name").asString();
        assertThat(lines.getFirst())
                .endsWith("Owner,Territory,Lowest budget,Highest budget,Budget confirmed,Decides,Competing quotes,"
                        + "Seconds to the first contact,Why it was lost or rests,Lost to,Gutters,Dog");
        assertThat(lines.getLast())
                .matches(name + ",Old Town,10\\.00,20\\.00,true,false,3,[0-9]+,Too dear,Roofs & Sons,4,true");
    }

    private static void lead(Http owner, String name, String source, String phone) {
        owner.post("/api/v1/sales/leads", Map.of("lead", Map.of("lastName", name, "source", source, "phone", phone)))
                .expect(201);
    }

    private void expire() {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("update exports.export set expires_at = created_at")
                                .update()));
    }

    private long logged() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from audit.event where subject_type = 'exports.leads'")
                                .query(Long.class)
                                .single()));
    }
}
