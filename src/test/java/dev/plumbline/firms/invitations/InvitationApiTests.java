package dev.plumbline.firms.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.firms.Founder;
import dev.plumbline.firms.InvitationSent;
import dev.plumbline.firms.Invitations;
import dev.plumbline.platform.FirmToken;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Problem;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import tools.jackson.databind.JsonNode;

@Import(InvitationApiTests.Letters.class)
class InvitationApiTests extends ApiTest {
    private static final String INVITATIONS = "/api/v1/firms/invitations";
    private static final int PARALLEL = 16;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Letters letters;

    /** What would have gone out by mail. */
    static class Letters {
        private final ConcurrentLinkedDeque<InvitationSent> sent = new ConcurrentLinkedDeque<>();

        @EventListener
        void on(InvitationSent letter) {
            sent.add(letter);
        }

        String tokenTo(String email) {
            return sent.stream()
                    .filter(l -> l.email().equals(email))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .token();
        }
    }

    @Test
    void invitesAndLetsOnePersonInOnce() {
        TestWorld.Person guest = world.foundFirm();
        JsonNode made = invite(guest.email(), "staff").expect(201).json();
        String token = letters.tokenTo(guest.email());
        assertThat(made.toString()).doesNotContain(token);
        assertThat(find(token))
                .isPresent()
                .get()
                .extracting(Invitations.Invited::email)
                .isEqualTo(guest.email());

        Invitations.Joined joined = accept(token, guest);

        assertThat(owner().get("/api/v1/firms/members/" + joined.member().value())
                        .expect(200)
                        .json()
                        .path("role")
                        .path("code")
                        .asString())
                .isEqualTo("staff");
        assertThat(find(token)).isEmpty();
        assertThatThrownBy(() -> accept(token, guest)).isInstanceOf(Problem.class);
        assertThat(invite(guest.email(), "staff").expect(409).code()).isEqualTo("member.already");
    }

    @Test
    void ofManyAtOnceOneIsLetIn() throws Exception {
        race(8);
    }

    @Test
    @Tag("slow")
    void ofManyAtOnceOneIsLetInEachOfManyTimes() throws Exception {
        race(2_000);
    }

    private void race(int rounds) throws Exception {
        int wrong = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(PARALLEL)) {
            for (int n = 0; n < rounds; n++) {
                TestWorld.Person guest = world.foundFirm();
                TestWorld.Person host = world.foundFirm();
                Http owner = anonymous().as(host);
                owner.post(INVITATIONS, Map.of("email", guest.email(), "role", role(owner, "staff")))
                        .expect(201);
                wrong += let(threads, letters.tokenTo(guest.email()), guest) == 1 ? 0 : 1;
            }
        }
        System.out.printf("F10 invitations, accept: %d wrong of %d rounds x %d callers%n", wrong, rounds, PARALLEL);
        assertThat(wrong).isZero();
    }

    private boolean letIn(CyclicBarrier barrier, String token, TestWorld.Person guest) throws Exception {
        barrier.await();
        try {
            accept(token, guest);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private int let(ExecutorService threads, String token, TestWorld.Person guest) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(PARALLEL);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < PARALLEL; i++) {
            answers.add(threads.submit(() -> letIn(barrier, token, guest)));
        }
        int let = 0;
        for (Future<Boolean> answer : answers) {
            let += answer.get() ? 1 : 0;
        }
        return let;
    }

    @Test
    void aLinkDiesWithItsTimeItsSuccessorAndItsWithdrawal() {
        TestWorld.Person guest = world.foundFirm();
        JsonNode made = invite(guest.email(), "staff").expect(201).json();
        String path = INVITATIONS + "/" + made.path("id").asString();
        String first = letters.tokenTo(guest.email());
        clock.advance(Duration.ofDays(7));
        assertThat(find(first)).isEmpty();
        clock.reset();

        assertThat(owner().seen(1)
                        .post(path + "/resend", "")
                        .expect(200)
                        .json()
                        .path("sentTimes")
                        .asInt())
                .isEqualTo(2);
        owner().seen(1).post(path + "/resend", "").expect(412);
        String second = letters.tokenTo(guest.email());
        assertThat(find(first)).isEmpty();
        assertThat(find(second)).isPresent();

        owner().seen(2).delete(path).expect(200);
        assertThat(find(second)).isEmpty();
        owner().seen(3).delete(path).expect(409);
        owner().seen(3).post(path + "/resend", "").expect(409);
    }

    @Test
    void refusesTheWrongPersonTheWrongRoleAndTheWrongFirm() {
        TestWorld.Person guest = world.foundFirm();
        TestWorld.Person thief = world.foundFirm();
        JsonNode made = invite(guest.email(), "staff").expect(201).json();
        String path = INVITATIONS + "/" + made.path("id").asString();
        String token = letters.tokenTo(guest.email());

        assertThatThrownBy(() -> accept(token, thief)).hasMessageContaining("address");
        assertThat(find(token)).isPresent();
        assertThat(find("x".repeat(64))).isEmpty();
        assertThat(find("")).isEmpty();
        assertThat(find(FirmToken.fresh(ownerPerson().firm(), new SecureRandom())
                        .text()))
                .isEmpty();
        stranger().get(path).expect(404);
        stranger().seen(1).delete(path).expect(404);
        as(BuiltInRole.MANAGER).get(INVITATIONS).expect(403);
        assertThat(as(BuiltInRole.ADMIN)
                        .post(INVITATIONS, Map.of("email", "a@example.com", "role", role(owner(), "owner")))
                        .expect(403)
                        .code())
                .isEqualTo("role.beyond-own");
        assertThat(invite(guest.email(), "admin").expect(409).code()).isEqualTo("invitation.pending");
        owner().post(INVITATIONS, Map.of("email", "not an address", "role", role(owner(), "staff")))
                .expect(400);
        owner().post(
                        INVITATIONS,
                        Map.of(
                                "email",
                                "a@example.com",
                                "role",
                                UUID.randomUUID().toString()))
                .expect(400);
    }

    @Test
    void ofTwoWhoTakeTheLastSeatOneIsLetIn() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 8; round++) {
                TestWorld.Person host = world.foundFirm();
                limitMembers(host.firm(), 2);
                Http owner = anonymous().as(host);
                CyclicBarrier barrier = new CyclicBarrier(2);
                List<Future<Boolean>> answers = new ArrayList<>();
                for (TestWorld.Person guest : List.of(world.foundFirm(), world.foundFirm())) {
                    owner.post(INVITATIONS, Map.of("email", guest.email(), "role", role(owner, "staff")))
                            .expect(201);
                    String token = letters.tokenTo(guest.email());
                    answers.add(threads.submit(() -> letIn(barrier, token, guest)));
                }
                assertThat(answers.get(0).get() ^ answers.get(1).get()).isTrue();
            }
        }
    }

    private void limitMembers(FirmId firm, int members) {
        world.in(firm)
                .run(() -> world.transaction()
                        .executeWithoutResult(s -> world.jdbc()
                                .sql(
                                        "update firms.firm set limits = jsonb_build_object('members', :members) where id = :firm")
                                .param("members", members)
                                .param("firm", firm.value())
                                .update()));
    }

    @Test
    void whoComesBackNeedsASeat() {
        TestWorld.Person first = world.join(ownerPerson().firm(), "staff");
        long active = owner().get("/api/v1/firms/members?status=active")
                .json()
                .path("items")
                .size();
        limitMembers(ownerPerson().firm(), (int) active);
        String path = "/api/v1/firms/members/" + first.member().value();
        long version = owner().get(path).json().path("version").asLong();
        owner().seen(version)
                .post(path + "/deactivation", Map.of("reason", "a year abroad"))
                .expect(200);
        TestWorld.Person second = world.foundFirm();
        invite(second.email(), "staff").expect(201);
        accept(letters.tokenTo(second.email()), second);

        Http.Answer refused = owner().seen(version + 1)
                .post(path + "/reactivation", Map.of("reason", "back again"))
                .expect(409);
        assertThat(refused.text()).contains("seat-free");
    }

    @Test
    void theFirmsLimitOfMembersHolds() {
        limitMembers(ownerPerson().firm(), 2);
        TestWorld.Person first = world.foundFirm();
        TestWorld.Person second = world.foundFirm();
        invite(first.email(), "staff").expect(201);
        invite(second.email(), "staff").expect(201);
        accept(letters.tokenTo(first.email()), first);

        assertThatThrownBy(() -> accept(letters.tokenTo(second.email()), second))
                .isInstanceOf(Problem.class);
        assertThat(invite("third@example.com", "staff").expect(409).code()).isEqualTo("firm.too-many");
    }

    private java.util.Optional<Invitations.Invited> find(String token) {
        return world.onPlatform().call(() -> invitations.find(token));
    }

    private Invitations.Joined accept(String token, TestWorld.Person who) {
        return world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status ->
                                invitations.accept(token, new Founder(who.user(), "Gus Guest", who.email()))));
    }

    private Http.Answer invite(String email, String role) {
        return owner().post(INVITATIONS, Map.of("email", email, "role", role(owner(), role)));
    }

    private static String role(Http owner, String code) {
        return owner.get("/api/v1/firms/roles")
                .json()
                .path("items")
                .valueStream()
                .filter(r -> r.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
