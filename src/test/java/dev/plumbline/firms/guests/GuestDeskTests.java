package dev.plumbline.firms.guests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.SystemTest;
import dev.plumbline.TestClock;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.GuestId;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.RowScope;
import dev.plumbline.shared.Scope;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Links are counted where every node and every start reads them. */
@SystemTest
class GuestDeskTests {
    private static final int PARALLEL = 16;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClock clock;

    @Autowired
    private GuestRepository guests;

    @Autowired
    private GuestLinkRepository links;

    @Autowired
    private GuestReadiness readiness;

    @Autowired
    private Firms firms;

    @Autowired
    private GuestDesk.Outside outside;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aServerThatHasJustStartedKnowsWhatWasSentBefore() {
        FirmId firm = world.foundFirm().firm();
        GuestId guest = invited(firm);
        for (int n = 0; n < 3; n++) {
            does(firm, desk -> desk.resend(guest));
        }
        clock.advance(Duration.ofMinutes(20));
        Problem refused = catchThrowableOfType(Problem.class, () -> does(firm, desk -> desk.resend(guest)));
        assertThat(refused.code()).isEqualTo(FirmsProblem.GUEST_LINK_DELAYED);
        // The clock goes on while links are sent.
        assertThat(refused.retryAfter()).isBetween(Duration.ofMinutes(38), Duration.ofMinutes(40));
        GuestId other = invited(firm);
        does(firm, desk -> desk.resend(other));
    }

    @Test
    void ofManyAtOnceNoMoreThanThreeAreSent() throws Exception {
        FirmId firm = world.foundFirm().firm();
        GuestId guest = invited(firm);
        CyclicBarrier barrier = new CyclicBarrier(PARALLEL);
        List<Future<Boolean>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(PARALLEL)) {
            for (int n = 0; n < PARALLEL; n++) {
                answers.add(threads.submit(() -> {
                    barrier.await();
                    return sent(firm, guest);
                }));
            }
        }
        int sent = 0;
        for (Future<Boolean> answer : answers) {
            sent += answer.get() ? 1 : 0;
        }
        assertThat(sent).isEqualTo(3);
    }

    private boolean sent(FirmId firm, GuestId guest) {
        try {
            does(firm, desk -> desk.resend(guest));
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private GuestId invited(FirmId firm) {
        String email = "lena-" + UUID.randomUUID() + "@example.com";
        List<GuestId> made = new ArrayList<>();
        does(firm, desk -> made.add(desk.invite("Lena Landlord", email)));
        return made.getFirst();
    }

    /** By a desk that remembers nothing. */
    private void does(FirmId firm, Consumer<GuestDesk> act) {
        Access may = new Access(null, Set.of("portal.manage"), RowScope.ALL, Set.of(), Set.of());
        new Scope(firm, Actor.system("test"), may, null, "test", "portal-user.resend")
                .run(() -> world.transaction()
                        .executeWithoutResult(
                                status -> act.accept(new GuestDesk(guests, links, readiness, firms, outside))));
    }
}
