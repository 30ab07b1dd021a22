package dev.plumbline.sales.conversion;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.sales.LeadConverted;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.JsonNode;

@Import(ConversionApiTests.Heard.class)
class ConversionApiTests extends ApiTest {
    @Autowired
    private Heard heard;

    /** What a later module would hear, and whether it could still refuse. */
    @TestComponent
    static class Heard {
        private final Queue<LeadConverted> events = new ConcurrentLinkedQueue<>();
        private volatile boolean refuses;

        @EventListener
        void on(LeadConverted converted) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            if (refuses) {
                throw Problem.of(SharedProblem.CONFLICT, "A later module refuses.");
            }
            events.add(converted);
        }
    }

    @AfterEach
    void forget() {
        heard.events.clear();
        heard.refuses = false;
    }

    @Test
    void makesAClientWithItsPropertyAndWinsTheLead() {
        Http owner = owner();
        JsonNode lead = qualified(owner);
        JsonNode converted =
                owner.post(at(lead) + "/conversion", Map.of()).expect(200).json();
        assertThat(converted.get("created").asBoolean()).isTrue();
        assertThat(converted.get("lead").get("status").asString()).isEqualTo("won");
        JsonNode client = owner.get("/api/v1/clients/" + converted.get("client").asString())
                .expect(200)
                .json();
        assertThat(client.get("name").asString()).isEqualTo(lead.get("name").asString());
        assertThat(client.get("properties").get(0).get("postcode").asString()).isEqualTo("37201");
        stranger().get("/api/v1/clients/" + converted.get("client").asString()).expect(404);
    }

    @Test
    void refusesALeadThatIsNotReadyAndSaysWhy() {
        Http owner = owner();
        Http.Answer refused = owner.post(at(lead(owner)) + "/conversion", Map.of());
        refused.expect(409);
        assertThat(refused.json().get("readiness").toString()).contains("Possible from", "waits in the pool");
    }

    @Test
    void givesTheSameClientToAHundredWhoConvertAtOnce() throws Exception {
        Http owner = owner();
        JsonNode lead = qualified(owner);
        List<Callable<JsonNode>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(() ->
                    owner.post(at(lead) + "/conversion", Map.of()).expect(200).json());
        }
        List<String> clients = new ArrayList<>();
        int created = 0;
        try (ExecutorService crowd = Executors.newFixedThreadPool(16)) {
            for (Future<JsonNode> one : crowd.invokeAll(all)) {
                clients.add(one.get().get("client").asString());
                created += one.get().get("created").asBoolean() ? 1 : 0;
            }
        }
        assertThat(created).isEqualTo(1);
        assertThat(clients).hasSize(100).containsOnly(clients.getFirst());
        assertThat(clients()).isEqualTo(1);
        assertThat(heard.events).hasSize(1);
        System.out.println("F10 parallel conversions of one lead: 100 asked, 1 client");
    }

    @Test
    void countsAWonLeadForTheChancesOfOthers() {
        Http owner = owner();
        owner.post(at(qualified(owner)) + "/conversion", Map.of()).expect(200);
        JsonNode other = lead(owner);
        assertThat(other.get("win").hasNonNull("percent")).isFalse();
        assertThat(other.get("win").get("reason").asString()).startsWith("Only 1 leads are closed");
    }

    @Test
    void publishesTheConversionOnceInItsTransaction() {
        Http owner = owner();
        JsonNode lead = qualified(owner);
        heard.refuses = true;
        owner.post(at(lead) + "/conversion", Map.of()).expect(409);
        assertThat(owner.get(at(lead)).json().get("status").asString()).isEqualTo("qualified");
        assertThat(clients()).isZero();
        heard.refuses = false;
        JsonNode converted =
                owner.post(at(lead) + "/conversion", Map.of()).expect(200).json();
        owner.post(at(lead) + "/conversion", Map.of()).expect(200);
        assertThat(heard.events).singleElement().satisfies(event -> {
            assertThat(event.lead().value().toString()).isEqualTo(lead.get("id").asString());
            assertThat(event.client().toString())
                    .isEqualTo(converted.get("client").asString());
        });
    }

    private long clients() {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from clients.client")
                                .query(Long.class)
                                .single()));
    }

    private JsonNode qualified(Http owner) {
        JsonNode lead = contacted(owner, lead(owner));
        lead = command(
                owner,
                lead,
                "assignment",
                Map.of("owner", ownerPerson().member().value().toString()));
        return command(owner, lead, "qualification", Map.of());
    }
}
