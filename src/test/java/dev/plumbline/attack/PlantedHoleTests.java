package dev.plumbline.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The engines find what was planted; only then do their zeros count. */
class PlantedHoleTests extends PlantedTest {
    private static final int REQUESTS = 120;

    @Autowired
    private OwnerDatabase superuser;

    @Test
    void theFuzzerFindsFaultsAndWhatTheyShow() {
        List<String> found = fuzz();

        assertThat(found).anyMatch(v -> v.contains("/planted/length") && v.contains("status 500"));
        assertThat(found).anyMatch(v -> v.contains("/planted/number") && v.contains("shows our inside"));
        assertThat(found).anyMatch(v -> v.contains("/planted/people") && v.contains("passwordHash"));
        System.out.printf("A21 control: the fuzzer found %d faults in the planted operations%n", found.size());
    }

    private List<String> fuzz() {
        Estate estate = Estate.found(target(), "Planted");
        Fuzzer fuzzer = new Fuzzer(target(), estate);
        List<String> found = new ArrayList<>();
        target().planted(true).forEach(o -> found.addAll(fuzzer.attack(o, REQUESTS, false)));
        return found;
    }

    @Test
    void theInjectionFindsTheStringBuiltStatement() {
        Injection injection = new Injection(target(), Estate.found(target(), "Injected"));
        List<String> found = new ArrayList<>();
        target().planted(true).forEach(o -> found.addAll(injection.sql(o, Injection.TRUTHS.size())));

        assertThat(found).anyMatch(v -> v.contains("/planted/search") && v.contains("depends on the truth"));
        assertThat(found).anyMatch(v -> v.contains("/planted/search") && v.contains("status 500"));
        System.out.printf("A5 control: the injection found the planted statement by %d answers%n", found.size());
    }

    @Test
    void theMatrixFindsForeignRecordsInAnswersAndLists() {
        Estate mine = Estate.found(target(), "Mine");
        Estate other = Estate.found(target(), "Otherwise");
        FirmCrossing crossing = new FirmCrossing(target(), mine, List.of(other));
        Operation list = operation("GET /api/v1/planted/notes");
        Operation show = operation("GET /api/v1/planted/notes/{id}");
        String note = anonymous()
                .as(other.signedIn(BuiltInRole.OWNER))
                .post("/api/v1/planted/notes", java.util.Map.of("text", other.marker()))
                .expect(201)
                .json()
                .path("id")
                .asString();

        assertThat(crossing.shown(list, BuiltInRole.OWNER)).anyMatch(v -> v.contains("Otherwise"));
        other.data().tables().put("planted.note", List.of(new FirmData.Row(java.util.UUID.fromString(note), 1)));
        assertThat(crossing.crossings(show, BuiltInRole.OWNER)).anyMatch(v -> v.contains("foreign 200"));
        System.out.println("A1 control: the matrix found the planted list and the planted record");
    }

    /** None of ours is to go yet. */
    @Test
    void theTableOfRoutesTellsWhatIsToGo() {
        TestWorld.Person person = world.foundFirm();
        superuser.run(
                "update identity.account set operator = true where id = ?",
                person.user().value());

        JsonNode routes = anonymous()
                .as(person)
                .get("/debug/routes?prefix=/api/v1/planted")
                .expect(200)
                .json();

        assertThat(routes.path("routes")
                        .valueStream()
                        .filter(route -> route.path("deprecated").asBoolean())
                        .map(route -> route.path("path").asString()))
                .containsExactly("/api/v1/planted/old");
    }

    private Operation operation(String name) {
        return target().operations().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
