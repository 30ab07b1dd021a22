package dev.plumbline.platform.live;

import static dev.plumbline.LiveScreen.soon;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.LiveScreen;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.PlatformConnections;
import dev.plumbline.shared.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class LiveApiTests extends ApiTest {
    @Autowired
    private Live live;

    @Autowired
    private PlatformConnections connections;

    @Autowired
    private LiveSettings settings;

    @Autowired
    private JsonMapper json;

    private final List<LiveScreen> screens = new ArrayList<>();

    @AfterEach
    void closeScreens() {
        screens.forEach(LiveScreen::close);
    }

    @Test
    void tellsTheFirmsOwnScreensWhoMayRead() {
        LiveScreen owner = open(ownerPerson());
        LiveScreen contractor = open(world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR));
        LiveScreen stranger = open(world.foundFirm());
        MemberId id = new MemberId(UUID.randomUUID());

        changed(ownerPerson(), id, 3);

        soon(() -> owner.saw(id.value().toString()));
        assertThat(owner.lines().stream()
                        .filter(l -> l.contains(id.value().toString()))
                        .toList())
                .allMatch(l -> l.contains("\"version\":3") && l.contains("\"type\":\"member\"") && !l.contains("firm"));
        changed(ownerPerson(), new MemberId(UUID.randomUUID()), 1);
        soon(() -> contractor.saw("heartbeat") && stranger.saw("heartbeat"));
        assertThat(contractor.saw("\"type\"")).isFalse();
        assertThat(stranger.saw("\"type\"")).isFalse();
    }

    @Test
    void tellsOneMemberAlone() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        LiveScreen own = open(staff);
        LiveScreen owner = open(ownerPerson());
        MemberId id = new MemberId(UUID.randomUUID());

        world.in(staff.firm())
                .run(() ->
                        world.transaction().executeWithoutResult(s -> live.changed(staff.member(), "member", id, 1)));

        soon(() -> own.saw(id.value().toString()));
        assertThat(owner.saw(id.value().toString())).isFalse();
    }

    @Test
    void tellsNothingThatWasRolledBack() {
        LiveScreen owner = open(ownerPerson());
        MemberId gone = new MemberId(UUID.randomUUID());
        MemberId kept = new MemberId(UUID.randomUUID());
        world.in(ownerPerson().firm())
                .run(() -> world.transaction().executeWithoutResult(status -> {
                    live.changed("member", gone, 1);
                    status.setRollbackOnly();
                }));

        changed(ownerPerson(), kept, 1);

        soon(() -> owner.saw(kept.value().toString()));
        assertThat(owner.saw(gone.value().toString())).isFalse();
    }

    @Test
    void endsWithItsSession() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        LiveScreen screen = open(staff);
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(s -> world.jdbc()
                                .sql("update identity.session set ended_at = now() where id = :id")
                                .param("id", staff.session().value())
                                .update()));

        soon(() -> screen.saw("event: end"));
        soon(() -> !screen.reader().isAlive());
    }

    @Test
    void showsTheServersTimeAgainAndAgain() {
        LiveScreen screen = open(ownerPerson());

        soon(() -> screen.lines().stream()
                        .filter(l -> l.equals("event: heartbeat"))
                        .count()
                >= 2);
        assertThat(screen.lines().getFirst()).isEqualTo("event: ready");
    }

    @Test
    void aUserHasABoundedNumberOfStreams() {
        for (int i = 0; i < settings.perUser(); i++) {
            open(ownerPerson());
        }
        assertThat(owner().get("/api/v1/live").expect(429).code()).isEqualTo("request.limited");
        anonymous().get("/api/v1/live").expect(401);
    }

    @Test
    void everyNodeHearsOfEveryCommitAndALostConnectionIsReplaced() throws Exception {
        LiveStreams streams = new LiveStreams(settings);
        LiveListener otherNode = new LiveListener(connections, streams, json);
        LiveStream screen =
                streams.open(ownerPerson().firm().value(), ownerPerson().user().value());
        otherNode.start();
        try {
            assertThat(screen.next(Duration.ofSeconds(10))).isInstanceOf(LiveStream.Message.Reset.class);
            LiveScreen here = open(ownerPerson());
            for (int round = 1; round <= 3; round++) {
                MemberId id = new MemberId(UUID.randomUUID());
                changed(ownerPerson(), id, round);
                assertThat(screen.next(Duration.ofSeconds(10)))
                        .isInstanceOfSatisfying(
                                LiveStream.Message.Changed.class,
                                c -> assertThat(c.event().id()).isEqualTo(id.value()));
                soon(() -> here.saw(id.value().toString()));

                assertThat(killListeners()).isGreaterThanOrEqualTo(2);

                assertThat(screen.next(Duration.ofSeconds(10))).isInstanceOf(LiveStream.Message.Reset.class);
                long resets = round;
                soon(() -> here.lines().stream()
                                .filter(l -> l.equals("event: reset"))
                                .count()
                        >= resets);
            }
        } finally {
            otherNode.stop();
        }
    }

    /** As an operator, a failing network or a restart would. */
    private long killListeners() throws Exception {
        try (var connection = connections.dataSource().getConnection();
                var statement = connection.createStatement();
                var killed = statement.executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                         where pid <> pg_backend_pid() and usename = current_user
                           and (query ilike 'listen %' or query = 'select 1')
                        """)) {
            killed.next();
            return killed.getLong(1);
        }
    }

    private void changed(TestWorld.Person who, MemberId id, long version) {
        world.in(who.firm())
                .run(() -> world.transaction().executeWithoutResult(s -> live.changed("member", id, version)));
    }

    private LiveScreen open(TestWorld.Person who) {
        LiveScreen screen = LiveScreen.open(anonymous().as(who));
        screens.add(screen);
        return screen;
    }
}
