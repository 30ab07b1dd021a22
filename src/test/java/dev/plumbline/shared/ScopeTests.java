package dev.plumbline.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ScopeTests {
    private static final FirmId FIRM = new FirmId(new UUID(1, 1));
    private static final FirmId OTHER = new FirmId(new UUID(1, 2));
    private final Scope job = Scope.job(FIRM, "audit.seal", "r1");

    @Test
    void thereIsNoneUntilOneIsBound() {
        assertThat(Scope.isBound()).isFalse();
        assertThatThrownBy(Scope::current)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No scope");
    }

    @Test
    void isBoundWithinTheWorkAndNoLonger() {
        List<Scope> seen = new ArrayList<>();
        job.run(() -> {
            seen.add(Scope.current());
            assertThat(Scope.isBound()).isTrue();
            Scope.job(OTHER, "inner", "r2").run(() -> seen.add(Scope.current()));
            seen.add(Scope.current());
        });
        assertThat(seen).extracting(Scope::firm).containsExactly(FIRM, OTHER, FIRM);
        assertThat(Scope.isBound()).isFalse();
        assertThat(job.<FirmId, RuntimeException>call(() -> Scope.current().firm()))
                .isEqualTo(FIRM);
    }

    @Test
    void anotherThreadHasItOnlyWhenItIsCarried() throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            Callable<Boolean> bare = Scope::isBound;
            Callable<FirmId> carried = job.carry(() -> Scope.current().firm());
            assertThat(job.<Boolean, Exception>call(() -> thread.submit(bare).get()))
                    .isFalse();
            assertThat(thread.submit(carried).get()).isEqualTo(FIRM);
        }
    }

    @Test
    void aJobSeesItsWholeFirmAndThePlatformNoFirm() {
        assertThat(job.actor()).isEqualTo(Actor.job("audit.seal"));
        assertThat(job.access()).isEqualTo(Access.WHOLE_FIRM);
        assertThat(job.action()).isEqualTo("audit.seal");
        assertThat(job.isPlatform()).isFalse();
        Scope platform = Scope.platform(Actor.system("start"), "r3", "start");
        assertThat(platform.isPlatform()).isTrue();
        assertThat(platform.access()).isEqualTo(Access.NONE);
        assertThat(platform.actor()).isEqualTo(new Actor(Actor.Kind.SYSTEM, null, "start"));
    }

    @Test
    void goesOnAsTheSameActorInTheSameRequest() {
        Actor ada = Actor.user(new UserId(new UUID(2, 2)), "Ada");
        Scope call = new Scope(FIRM, ada, Access.WHOLE_FIRM, new UUID(3, 3), "r4", "lead.create");
        assertThat(call.doing("lead.show"))
                .isEqualTo(new Scope(FIRM, ada, Access.WHOLE_FIRM, new UUID(3, 3), "r4", "lead.show"));
        assertThat(call.onPlatform())
                .isEqualTo(new Scope(FirmId.PLATFORM, ada, Access.NONE, new UUID(3, 3), "r4", "lead.create"));
        assertThat(call.in(OTHER))
                .isEqualTo(new Scope(OTHER, ada, Access.WHOLE_FIRM, new UUID(3, 3), "r4", "lead.create"));
        assertThat(ada).isEqualTo(new Actor(Actor.Kind.USER, new UUID(2, 2), "Ada"));
    }
}
