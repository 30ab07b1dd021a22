package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.platform.data.OwnerDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Certificates, copies and attempts of a property, and what the log has of them, are read by indexes, however many others have. */
@Import(RecordedStatements.Configuration.class)
class CertificatePlanTests extends ComplianceTest {
    private static final Set<String> LARGE =
            Set.of("certificate", "certificate_entry", "copy_entry", "access_entry", "event", "leaf");

    private static final String CERTIFICATES = """
            with c as (
              insert into compliance.certificate (firm_id, status, status_command, status_at, property_id, kind, issued_on,
                                                  number_key, subjects, submitted_by, created_at, updated_at)
              select cast(:firm as uuid), 'submitted', 'submit', now(), gen_random_uuid(), 'eicr', date '2026-03-01',
                     'N' || n, '{}', cast(:member as uuid), now(), now()
                from generate_series(1, 8000) n
              returning firm_id, id, property_id)
            insert into compliance.certificate_entry (firm_id, property_id, certificate_id, nr, act, subjects, issued_on, outcomes,
                                                      recorded_by, recorded_at)
            select firm_id, property_id, id, 1, 'submitted', '{}', date '2026-03-01', '{}', cast(:member as uuid),
                   timestamptz '2026-03-02'
              from c
            """;

    private static final String COPIES = """
            insert into compliance.copy_entry (firm_id, property_id, certificate_id, copy_id, nr, act, tenancy_id, given_on, way,
                                               recorded_by, recorded_at)
            select firm_id, property_id, certificate_id, gen_random_uuid(), 1, 'given', gen_random_uuid(), date '2026-03-05',
                   'by_hand', recorded_by, recorded_at
              from compliance.certificate_entry
             where firm_id = cast(:firm as uuid)
            """;

    private static final String ATTEMPTS = """
            insert into compliance.access_entry (firm_id, property_id, attempt_id, nr, act, rule, subject_id, tried_on, way, outcome,
                                                 recorded_by, recorded_at)
            select firm_id, property_id, gen_random_uuid(), 1, 'recorded', 'england.gas.check', '', date '2026-03-05', 'visit',
                   'nobody_in', recorded_by, recorded_at
              from compliance.certificate_entry
             where firm_id = cast(:firm as uuid)
            """;

    private static final String EVENTS = """
            insert into audit.event (firm_id, at, action, subject_type, subject_id, operation, actor_kind, after)
            select cast(:firm as uuid), timestamptz '2026-03-02', 'test.prepare', 'clients.property', gen_random_uuid(), 'update',
                   'system', '{}'
              from generate_series(1, 8000)
            """;

    @Autowired
    private RecordedStatements statements;

    @Autowired
    private TestJobs jobs;

    @Autowired
    private OwnerDatabase database;

    @Autowired
    private DataSource application;

    private void load() {
        database.transaction().executeWithoutResult(status -> {
            database.jdbc().sql("set local session_replication_role = replica").update();
            database.jdbc()
                    .sql(CERTIFICATES)
                    .param("firm", ownerPerson().firm().value().toString())
                    .param("member", ownerPerson().member().value().toString())
                    .update();
            for (String rows : List.of(COPIES, ATTEMPTS, EVENTS)) {
                database.jdbc()
                        .sql(rows)
                        .param("firm", ownerPerson().firm().value().toString())
                        .update();
            }
        });
        jobs.runRecurring("audit.seal");
        database.jdbc()
                .sql("vacuum analyze compliance.certificate, compliance.certificate_entry, compliance.copy_entry,"
                        + " compliance.access_entry, audit.event, audit.leaf")
                .update();
    }

    @Test
    void readsByTheIndex() {
        String at = home();
        String boiler = boiler(at);
        JsonNode one = verified(at, "gas_safety_record", with(gas("2026-03-02", boiler, "SAFE"), "number", "N1"));
        owner().post(
                        at(at, one) + "/copies",
                        Map.of("tenancy", tenancy(at, "2025-01-01"), "givenOn", "2026-03-05", "way", "by_hand"))
                .expect(201);
        load();
        statements.start();
        for (String path : List.of("/obligations", "/certificates", "/copies", "/access-attempts", "/pack")) {
            owner().get(at + path).expect(200);
        }
        owner().get(at(at, one) + "/history").expect(200);
        owner().get("/api/v1/obligations/summaries?property=" + at.substring(at.lastIndexOf('/') + 1)
                        + ("&property=" + UUID.randomUUID()).repeat(40))
                .expect(200);
        owner().get("/api/v1/records" + at.substring("/api/v1".length()) + "/timeline?source=certificates")
                .expect(200);
        Set<String> faults = new TreeSet<>();
        List<String> asked = statements.stop().stream()
                .filter(text -> text.contains("compliance.") || text.contains("from audit.event"))
                .filter(text -> text.stripLeading().startsWith("select"))
                .toList();
        assertThat(asked)
                .hasSizeGreaterThan(4)
                .anyMatch(text -> text.contains("compliance.access_entry"))
                .anyMatch(text -> text.contains("from audit.event"));
        asked.forEach(text -> faults.addAll(scans(text)));
        assertThat(faults).isEmpty();
        faults.addAll(scans("select count(*) from compliance.certificate_entry where note = 'planted'"));
        assertThat(faults).isNotEmpty();
    }

    private Set<String> scans(String text) {
        return new SequentialScans(world, application, LARGE).of(ownerPerson().firm(), text);
    }
}
