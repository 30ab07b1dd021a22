package dev.plumbline;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.command;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two commands that one person may not both give on one record, as the database keeps them apart for any lifecycle. */
class SeparationOfDutyTests extends ApiTest {
    private static final String TAKE_APART = """
            insert into shared.lifecycle_apart (lifecycle, command, other)
            values ('sales.lead', 'qualify', 'convert'), ('sales.lead', 'convert', 'qualify')
            """;

    private static final String PUT_TOGETHER = """
            delete from shared.lifecycle_apart where lifecycle = 'sales.lead'
            """;

    /** A token lives for ten minutes. */
    private static final int SIGN_IN_EVERY = 20;

    @Autowired
    private OwnerDatabase database;

    private final Map<String, String> roles = new HashMap<>();
    private TestWorld.Person founder;
    private TestWorld.Person person;
    private List<Http> keys = List.of();

    @BeforeEach
    void takeApart() {
        database.run(TAKE_APART);
    }

    @AfterEach
    void putTogether() {
        database.run(PUT_TOGETHER);
    }

    @Test
    void whoGaveTheOneCommandDoesNotGiveTheOther() {
        Http owner = owner();
        JsonNode lead = qualified(owner);
        Http.Answer refused = owner.post(at(lead) + "/conversion", Map.of());
        assertThat(refused.expect(409).code()).isEqualTo("request.other-person");
        assertThat(owner.get(at(lead)).json().get("status").asString()).isEqualTo("qualified");

        as(BuiltInRole.MANAGER).post(at(lead) + "/conversion", Map.of()).expect(200);
        assertThat(owner.get(at(lead)).json().get("status").asString()).isEqualTo("won");
    }

    @Test
    void theirKeyDoesNotGiveItForThem() {
        JsonNode lead = qualified(owner());
        String secret = owner().post(
                        "/api/v1/identity/api-keys",
                        Map.of(
                                "name",
                                "Second hand",
                                "scopes",
                                List.of("lead.read", "lead.write", "lead.convert"),
                                "expiresAt",
                                clock.instant().plus(Duration.ofDays(1)).toString()))
                .expect(201)
                .json()
                .path("key")
                .asString();
        Http key = anonymous().with("Authorization", "Bearer " + secret);

        assertThat(key.post(at(lead) + "/conversion", Map.of()).expect(409).code())
                .isEqualTo("request.other-person");
    }

    @Test
    void whatSomebodyDidOnAnotherRecordIsNotHeldAgainstThem() {
        Http owner = owner();
        qualified(owner);
        JsonNode other = qualified(as(BuiltInRole.MANAGER));
        owner.post(at(other) + "/conversion", Map.of()).expect(200);
    }

    @Test
    void oneHandIsOnePerson() throws Exception {
        actAgainstCounterAct(8);
    }

    @Test
    @Tag("slow")
    void oneHandIsOnePersonEachOfManyTimes() throws Exception {
        actAgainstCounterAct(500);
    }

    /** One person qualifies with one hand and converts with the other, at the same moment: never both. */
    private void actAgainstCounterAct(int rounds) throws Exception {
        Map<String, Integer> refused = new TreeMap<>();
        try (Race race = new Race("four eyes, qualify against convert by one person")) {
            for (int n = 0; n < rounds; n++) {
                if (n % SIGN_IN_EVERY == 0) {
                    newFirm();
                }
                Hands hands = hands(n);
                JsonNode lead = ready();
                Http left = hands.left().seen(lead.get("version").asLong());
                List<Http.Answer> answers = race.run(List.of(
                        () -> left.put(at(lead) + "/qualification", Map.of()),
                        () -> hands.right().post(at(lead) + "/conversion", Map.of()),
                        hands.meanwhile()));
                answers.stream().filter(a -> a.status() >= 400).forEach(a -> refused.merge(a.code(), 1, Integer::sum));
                Http.Answer after = hands.right().post(at(lead) + "/conversion", Map.of());
                String status =
                        boss().get(at(lead)).expect(200).json().get("status").asString();
                Http.Answer colleague = boss().post(at(lead) + "/conversion", Map.of());
                race.judge(status.equals("qualified")
                        && after.code().equals("request.other-person")
                        && colleague.status() == 200);
            }
            System.out.println("F10 four eyes: refused " + refused);
            race.finish();
        }
        assertThat(refused).containsKey("request.other-person");
    }

    /** Two ways in which one person can act, and what happens to them at the same moment. */
    private record Hands(Http left, Http right, Callable<Http.Answer> meanwhile) {}

    private Hands hands(int round) {
        Http session = anonymous().as(person);
        Http other = anonymous().as(world.signInAgain(person));
        Callable<Http.Answer> nothing = () -> other.get("/api/v1/firms/current");
        return switch (round % 4) {
            case 0 -> new Hands(session, other, nothing);
            case 1 -> new Hands(session, keys.getFirst(), nothing);
            case 2 -> new Hands(keys.getFirst(), keys.getLast(), nothing);
            default -> new Hands(session, other, this::givenAnotherRole);
        };
    }

    private Http key() {
        Map<String, Object> wanted =
                Map.of("name", "Hand", "scopes", List.of("lead.read", "lead.write", "lead.convert"));
        JsonNode made = anonymous()
                .as(person)
                .post("/api/v1/identity/api-keys", wanted)
                .expect(201)
                .json();
        return anonymous().with("Authorization", "Bearer " + made.get("key").asString());
    }

    /** An admin is made a manager, and a manager an admin, who both may do either act. */
    private Http.Answer givenAnotherRole() {
        String path = "/api/v1/firms/members/" + person.member().value();
        Http.Answer shown = boss().get(path).expect(200);
        String next = shown.json().path("role").path("code").asString().equals("admin") ? "manager" : "admin";
        return boss().with("If-Match", shown.header("ETag"))
                .put(
                        path,
                        Map.of(
                                "role", roles.get(next),
                                "teams", List.of(),
                                "territories", List.of(),
                                "skills", List.of(),
                                "availability", "active"));
    }

    private void newFirm() {
        founder = world.foundFirm();
        person = world.join(founder.firm(), BuiltInRole.ADMIN);
        keys = List.of(key(), key());
        roles.clear();
        for (JsonNode role :
                boss().get("/api/v1/firms/roles").expect(200).json().path("items")) {
            roles.put(role.path("code").asString(), role.path("id").asString());
        }
    }

    private Http boss() {
        return anonymous().as(founder);
    }

    /** Owned by the firm's owner, qualified by the caller. */
    private JsonNode qualified(Http caller) {
        JsonNode lead = contacted(caller, lead(caller));
        String member = ownerPerson().member().value().toString();
        JsonNode owned = caller.seen(lead.get("version").asLong())
                .put(at(lead) + "/assignment", Map.of("owner", member))
                .expect(200)
                .json();
        return caller.seen(owned.get("version").asLong())
                .put(at(lead) + "/qualification", Map.of())
                .expect(200)
                .json();
    }

    /** Owned by the firm's owner and ready to be qualified. */
    private JsonNode ready() {
        return command(
                boss(),
                contacted(boss(), lead(boss())),
                "assignment",
                Map.of("owner", founder.member().value().toString()));
    }
}
