package dev.plumbline.firms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.TestWorld;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.RowScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a member with a narrow view sees is exactly what the trees say, computed here a second time and in another way. */
class RowScopeTests extends ApiTest {
    private static final int NODES = 12;
    private static final int PEOPLE = 5;
    private static final long SEED = 20261120;

    @Autowired
    private Firms firms;

    /** A node, the one above it, and who is in it. */
    private record Node(UUID id, int parent, Set<UUID> members) {}

    @Test
    void seesItsTeamsItsTerritoriesAndAllBelowThem() {
        Random random = new Random(SEED);
        List<TestWorld.Person> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(world.join(ownerPerson().firm(), BuiltInRole.STAFF));
        }
        List<Node> teams = grow("teams", random, people);
        List<Node> territories = grow("territories", random, people);
        int checked = 0;
        for (TestWorld.Person person : people) {
            UUID me = person.member().value();
            Access access = world.in(person.firm())
                    .call(() -> firms.access(person.user()))
                    .orElseThrow();

            Set<UUID> mates = new HashSet<>(Set.of(me));
            below(teams, me).forEach(node -> mates.addAll(node.members()));
            assertThat(access.members()).isEqualTo(mates);
            assertThat(access.territories())
                    .isEqualTo(new HashSet<>(
                            below(territories, me).stream().map(Node::id).toList()));
            checked++;
        }
        System.out.println(
                "Row scope: " + checked + " members over 2 trees of " + NODES + " as computed, seed " + SEED);
    }

    @Test
    void aCustomRoleNarrowsTheView() {
        for (RowScope rows : RowScope.values()) {
            String name = "Desk " + rows.code();
            owner().post("/api/v1/firms/roles", Map.of("name", name, "permissions", List.of(), "rows", rows.code()))
                    .expect(201);
            TestWorld.Person person = world.join(ownerPerson().firm(), "desk-" + rows.code());

            Access access = world.in(person.firm())
                    .call(() -> firms.access(person.user()))
                    .orElseThrow();

            assertThat(access.rows()).isEqualTo(rows);
            assertThat(access.members()).containsExactly(person.member().value());
            assertThat(access.territories()).isEmpty();
        }
    }

    @Test
    void aStrangerHasNoView() {
        TestWorld.Person stranger = world.foundFirm();

        assertThat(world.in(ownerPerson().firm()).call(() -> firms.access(stranger.user())))
                .isEmpty();
    }

    /** Nodes that hold the member, and all below: found by walking up from each node. */
    private static List<Node> below(List<Node> tree, UUID me) {
        List<Node> found = new ArrayList<>();
        for (Node node : tree) {
            for (Node at = node; ; at = tree.get(at.parent())) {
                if (at.members().contains(me)) {
                    found.add(node);
                    break;
                }
                if (at.parent() < 0) {
                    break;
                }
            }
        }
        return found;
    }

    private List<Node> grow(String kind, Random random, List<TestWorld.Person> people) {
        List<Node> tree = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            int parent = i == 0 ? -1 : random.nextInt(-1, i);
            Set<UUID> members = new HashSet<>();
            if (random.nextInt(3) == 0) {
                members.add(people.get(random.nextInt(people.size())).member().value());
            }
            Map<String, Object> body = new java.util.HashMap<>(Map.of(
                    "name",
                    kind + i,
                    "members",
                    members.stream().map(UUID::toString).toList()));
            if (parent >= 0) {
                body.put("parent", tree.get(parent).id().toString());
            }
            if (kind.equals("territories")) {
                body.put("postcodes", List.of());
            }
            String id = owner().post("/api/v1/firms/" + kind, body)
                    .expect(201)
                    .json()
                    .path("id")
                    .asString();
            tree.add(new Node(UUID.fromString(id), parent, Set.copyOf(members)));
        }
        return tree;
    }
}
