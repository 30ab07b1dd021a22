package dev.plumbline.firms.members;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** F10: the owners of a firm demote each other in a ring, all at once: two of them, or sixteen. One must be left each time. */
class LastOwnerRaceTests extends ApiTest {
    private static final String MEMBERS = "/api/v1/firms/members/";
    private static final Set<Integer> TOLD = Set.of(200, 403, 409, 412);

    @Test
    void theLastOwnerStaysUnderParallelDemotions() throws Exception {
        demotions(8);
    }

    @Test
    @Tag("slow")
    void theLastOwnerStaysUnderParallelDemotionsEachOfManyTimes() throws Exception {
        demotions(300);
    }

    private void demotions(int rounds) throws Exception {
        try (Race race = new Race("owners, demote each other")) {
            for (int n = 0; n < rounds; n++) {
                TestWorld.Person founder = world.foundFirm();
                List<TestWorld.Person> owners = new ArrayList<>(List.of(founder));
                while (owners.size() < (n % 4 == 3 ? Race.CALLERS : 2)) {
                    owners.add(world.join(founder.firm(), BuiltInRole.OWNER));
                }
                List<Http.Answer> answers = race.run(ring(owners));
                race.judge(owners(founder) >= 1 && answers.stream().allMatch(a -> TOLD.contains(a.status())));
            }
            race.finish();
        }
    }

    /** What each of them is to do: make the next one staff. */
    private List<Callable<Http.Answer>> ring(List<TestWorld.Person> owners) {
        Http founder = anonymous().as(owners.getFirst());
        String staff = role(founder, "staff");
        Map<String, Object> body = Map.of(
                "role",
                staff,
                "teams",
                List.of(),
                "territories",
                List.of(),
                "skills",
                List.of(),
                "availability",
                "active");
        List<Callable<Http.Answer>> acts = new ArrayList<>();
        for (int i = 0; i < owners.size(); i++) {
            Http caller = anonymous().as(owners.get(i));
            TestWorld.Person next = owners.get((i + 1) % owners.size());
            String path = MEMBERS + next.member().value();
            long version = founder.get(path).expect(200).json().path("version").asLong();
            acts.add(() -> caller.seen(version).put(path, body));
        }
        return acts;
    }

    private static String role(Http caller, String code) {
        for (JsonNode role :
                caller.get("/api/v1/firms/roles").expect(200).json().path("items")) {
            if (role.path("code").asString().equals(code)) {
                return role.path("id").asString();
            }
        }
        throw new AssertionError(code);
    }

    private long owners(TestWorld.Person founder) {
        return world.in(founder.firm())
                .call(() -> world.transaction()
                        .execute(s -> world.jdbc().sql("""
                                select count(*) from firms.member m
                                  join firms.role r on r.firm_id = m.firm_id and r.id = m.role_id
                                 where m.status = 'active' and r.code = 'owner'
                                """).query(Long.class).single()));
    }
}
