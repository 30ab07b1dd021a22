package dev.plumbline.clients.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A file becomes properties with their clients and facts, through the front door. */
class PortfolioImportApiTests extends PortfolioTest {
    @Test
    void aMessyPortfolioHasAnAnswerForEachRow() throws IOException {
        Http owner = owner();
        JsonNode finished = imported(owner, sample());

        JsonNode counts = finished.path("run").path("counts");
        assertThat(counts.path("created").asInt()).isEqualTo(8);
        assertThat(counts.path("attached").asInt()).isEqualTo(2);
        assertThat(counts.path("refused").asInt()).isEqualTo(10);
        Map<Integer, String> why = reasons(owner, finished);
        assertThat(why.get(2)).isEqualTo("[]");
        assertThat(why.get(5)).contains("nation-unknown", "CH4 is partly in England and Wales");
        assertThat(why.get(6)).isEqualTo("[]");
        assertThat(why.get(7)).contains("\"postcode\"", "as in SW1A 1AA");
        assertThat(why.get(8)).contains("nation-unknown", "There is no postcode");
        assertThat(why.get(9)).contains("client_name", "Say whose property it is");
        assertThat(why.get(10)).contains("\"client_email\"");
        assertThat(why.get(11)).contains("\"street\"", "Give a street");
        assertThat(why.get(12)).contains("duplicate", "It says nothing new.");
        assertThat(why.get(13)).contains("contradiction", "2025-10-01", "the row says \\\"4\\\", known is \\\"3\\\"");
        assertThat(why.get(14)).contains("duplicate", "1 of its facts are new.");
        assertThat(why.get(15)).contains("fact.storeys", "\\\"tall\\\" is no answer", "fact.gas_supply", "maybe");
        assertThat(why.get(16)).contains("fact.households", "3 households cannot be 2 people.");
        assertThat(why.get(17)).contains("fact.jurisdiction", "which is in England");
        assertThat(why.get(18)).contains("is none of individual, company, agent");
        assertThat(why.get(19)).contains("another-client", "Oak Homes");
        assertThat(why.get(20)).contains("known_on", "today");
        assertThat(why.get(21)).contains("do not know where ZZ1");
        assertThat(names(owner, "/api/v1/clients?sort=name:asc"))
                .containsExactly("Ann Lee", "Bo Lind", "Cy Moor", "Dee Dear", "Oak Homes");
        assertThat(names(owner, "/api/v1/properties?sort=name:asc"))
                .containsExactly(
                        "1 Bank Road",
                        "12 Elm Street",
                        "12 Elm Street",
                        "Flat 1, 14 Elm Street",
                        "Flat 2, 14 Elm Street",
                        "3 Hill Top",
                        "5 Mill Lane",
                        "9 Ash Lane");
    }

    @Test
    void whatIsKnownComesWithItsSourceAndItsDayAndUnknownIsAnAnswer() throws IOException {
        Http owner = owner();
        imported(owner, sample());
        String flat = property(owner, "flat%202");
        for (String fact : List.of("occupants", "households", "gas_supply")) {
            JsonNode answer = latest(owner, flat, fact);
            assertThat(answer.path("standing").asString()).as(fact).isEqualTo("unknown");
            assertThat(answer.path("source").asString()).isEqualTo("import");
        }
        String oak = owner.get("/api/v1/clients?q=oak")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        JsonNode homes =
                owner.get("/api/v1/properties?q=12&client=" + oak).json().path("items");
        assertThat(homes.size()).isEqualTo(1);
        String elm = homes.get(0).path("id").asString();
        JsonNode people = latest(owner, elm, "occupants");
        assertThat(people.path("value").asString()).isEqualTo("5");
        assertThat(people.path("trueFrom").asString()).isEqualTo("2025-11-01");
        assertThat(latest(owner, elm, "storeys").path("value").asString()).isEqualTo("3");
        assertThat(latest(owner, property(owner, "bank"), "jurisdiction")
                        .path("value")
                        .asString())
                .isEqualTo("WALES");
        assertThat(owner.get("/api/v1/records/properties/" + elm + "/timeline")
                        .expect(200)
                        .text())
                .contains("\"source\":\"import\"");
    }

    @Test
    void theSameFileTwiceMakesNothingTwice() throws IOException {
        Http owner = owner();
        imported(owner, sample());
        JsonNode again = imported(owner, sample());
        JsonNode counts = again.path("run").path("counts");
        assertThat(counts.path("known").asInt()).isEqualTo(10);
        assertThat(counts.path("created").asInt() + counts.path("attached").asInt())
                .isZero();
        assertThat(names(owner, "/api/v1/properties")).hasSize(8);
    }

    @Test
    void clientsAreFoundByEmailAndByANameThatOnlyOneHas() {
        Http owner = owner();
        for (String email : List.of("one@smith.example", "two@smith.example")) {
            owner.post("/api/v1/clients", Map.of("kind", "individual", "name", "Jo Smith", "email", email))
                    .expect(201);
        }
        JsonNode gone = owner.post("/api/v1/clients", Map.of("kind", "company", "name", "Gone Ltd"))
                .expect(201)
                .json();
        owner.seen(1)
                .put("/api/v1/clients/" + gone.path("id").asString() + "/archival", Map.of("reason", "Closed."))
                .expect(200);
        JsonNode run = imported(owner, csv("""
                Jo Smith,TWO@smith.example,1 Elm,LS1 4DY,GB,,,
                Jo Smith,,2 Elm,LS1 4DY,GB,,,
                Jo Smith,three@smith.example,3 Elm,LS1 4DY,GB,,,
                Gone Ltd,,4 Elm,LS1 4DY,GB,,,
                Renamed,one@smith.example,5 Elm,LS1 4DY,GB,,,
                """));
        Map<Integer, String> why = reasons(owner, run);
        assertThat(why.get(3)).contains("ambiguous", "2 clients are meant");
        assertThat(why.get(5)).contains("archived", "Gone Ltd");
        assertThat(run.path("run").path("counts").path("created").asInt()).isEqualTo(3);
        assertThat(names(owner, "/api/v1/clients?q=smith")).hasSize(3);
        assertThat(names(owner, "/api/v1/clients?q=renamed")).isEmpty();
    }

    @Test
    void duplicatesAreTreatedAsTheMappingSays() {
        Http owner = owner();
        String csv = HEADER + "Oak,oak@oak.example,12 Elm Street,LS1 4DY,GB,3,yes,2025-10-01\n";
        imported(owner, csv.getBytes(StandardCharsets.UTF_8));
        byte[] once = csv.replace(",3,", ",unknown,").getBytes(StandardCharsets.UTF_8);
        for (String rule : List.of("attach", "hold", "refuse")) {
            JsonNode run = imported(owner, once, rule);
            assertThat(run.path("run").path("counts").path("refused").asInt())
                    .as(rule)
                    .isEqualTo(1);
            assertThat(reasons(owner, run).get(2))
                    .as(rule)
                    .contains(rule.equals("attach") ? "contradiction" : "duplicate");
        }
        JsonNode run = imported(owner, once, "create");
        assertThat(run.path("run").path("counts").path("created").asInt()).isEqualTo(1);
        assertThat(names(owner, "/api/v1/properties")).hasSize(2);
        assertThat(names(owner, "/api/v1/clients")).hasSize(1);
    }

    /** A batch has five hundred rows; what an earlier one would have added counts for the next one too. */
    @Test
    void theDryRunRemembersAcrossBatchesWhatItWouldAddToAPropertyThatIsThere() {
        Http owner = owner();
        imported(owner, csv("Oak,oak@oak.example,12 Elm Street,LS1 4DY,GB,,,"));
        JsonNode run = imported(
                owner,
                csv("Oak,oak@oak.example,12 Elm Street,LS1 4DY,GB,3,,2025-10-01\n"
                        + nobodys(500)
                        + "Oak,oak@oak.example,12 Elm Street,LS1 4DY,GB,4,,2025-10-01"));
        assertThat(run.path("run").path("counts").path("attached").asInt()).isEqualTo(1);
        assertThat(run.path("run").path("counts").path("refused").asInt()).isEqualTo(501);
    }

    private static String nobodys(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(n -> ",," + n + " Elm Street,,,,,\n")
                .collect(Collectors.joining());
    }

    @Test
    void anEmailThatIsTooLongForANameIsRefusedInBoth() {
        Http owner = owner();
        String email = "a".repeat(60) + "@" + ("b".repeat(50) + ".").repeat(3) + "example";
        assertThat(email.length()).isBetween(201, 254);
        JsonNode run = imported(owner, csv("," + email + ",12 Elm Street,LS1 4DY,GB,,,"));
        assertThat(run.path("run").path("counts").path("refused").asInt()).isEqualTo(1);
        assertThat(reasons(owner, run).get(2)).contains("client_email");
        run = imported(owner, csv("Oak," + email + ",12 Elm Street,LS1 4DY,GB,,,"));
        assertThat(run.path("run").path("counts").path("created").asInt()).isEqualTo(1);
    }

    @Test
    void whoMayNotImportMayNot() throws IOException {
        byte[] file = sample();
        for (BuiltInRole role : List.of(BuiltInRole.STAFF, BuiltInRole.AUDITOR, BuiltInRole.CONTRACTOR)) {
            assertThat(as(role).upload(UPLOAD, "a.csv", file).code()).isEqualTo("request.forbidden");
        }
        JsonNode mine = owner().upload(UPLOAD, "a.csv", file).expect(201).json();
        stranger().get("/api/v1/imports/" + mine.path("id").asString()).expect(404);
    }

    private static JsonNode latest(Http who, String property, String fact) {
        return who.get("/api/v1/properties/" + property + "/facts/" + fact + "/history")
                .expect(200)
                .json()
                .path("items")
                .get(0);
    }
}
