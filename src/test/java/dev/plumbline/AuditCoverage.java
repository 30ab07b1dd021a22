package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.data.OwnerDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.boot.test.context.TestComponent;

/** Whether writes left their own entries in the audit log; keeps the list of the endpoints for which it was seen. */
@TestComponent
public class AuditCoverage {
    /** No index leads to a request of whichever firm, so all of a test are looked for at once. */
    private static final String LOGGED = """
            select distinct request_id, action from audit.event where request_id = any(cast(:requests as text[]))
            """;

    /** Writes in nothing but their method: with a body too long for an address, and asked for while somebody types. */
    private static final Set<String> READING = Set.of("graphql.query", "wording.preview");

    private final Endpoints endpoints;
    private final OwnerDatabase superuser;
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    AuditCoverage(Endpoints endpoints, OwnerDatabase superuser) {
        this.endpoints = endpoints;
        this.superuser = superuser;
    }

    private record Entry(String request, String action) {}

    void check(List<WriteJournal.Write> writes) {
        Set<Entry> logged = writes.isEmpty() ? Set.of() : logged(writes);
        Set<String> done = new HashSet<>();
        List<WriteJournal.Write> without = new ArrayList<>();
        for (WriteJournal.Write write : writes) {
            Endpoints.Endpoint endpoint = endpointOf(write);
            if (endpoint != null && logged.contains(new Entry(write.requestId(), endpoint.action()))) {
                seen.add(endpoint.action());
                done.add(write.method() + write.path());
            } else if (endpoint != null && !READING.contains(endpoint.action())) {
                without.add(write);
            }
        }
        // Doing again what is done already changes nothing, and logs nothing; of parallel ones any may be answered
        // first.
        List<WriteJournal.Write> silent = without.stream()
                .filter(write -> !done.contains(write.method() + write.path()))
                .toList();
        assertThat(silent).as("writes that left no audit event of their own").isEmpty();
    }

    /** Actions of writes that were seen in the log by the tests that ran so far. */
    Set<String> seen() {
        return seen;
    }

    private Set<Entry> logged(List<WriteJournal.Write> writes) {
        return superuser
                .jdbc()
                .sql(LOGGED)
                .param(
                        "requests",
                        writes.stream().map(WriteJournal.Write::requestId).toArray(String[]::new))
                .query((row, n) -> new Entry(row.getString("request_id"), row.getString("action")))
                .set();
    }

    /** The most literal address that fits. */
    private Endpoints.Endpoint endpointOf(WriteJournal.Write write) {
        return endpoints.all().stream()
                .filter(e -> e.method().equals(write.method())
                        && write.path().matches(e.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingInt(e -> e.path().split("\\{").length))
                .orElse(null);
    }
}
