package dev.plumbline.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.Live;
import dev.plumbline.platform.PlatformConnections;
import dev.plumbline.sales.SalesWorld;
import dev.plumbline.shared.MemberId;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
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

    private final List<Screen> screens = new ArrayList<>();

    /** An open stream and what it has shown. */
    private record Screen(Stream<String> body, List<String> lines, Thread reader) {
        boolean saw(String text) {
            return lines.stream().anyMatch(l -> l.contains(text));
        }
    }

    @AfterEach
    void closeScreens() {
        screens.forEach(s -> s.body().close());
    }

    @Test
    void tellsTheFirmsOwnScreensWhoMayRead() {
        Screen owner = open(ownerPerson());
        Screen contractor = open(world.join(ownerPerson().firm(), BuiltInRole.CONTRACTOR));
        Screen stranger = open(world.foundFirm());
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
    void tellsOfEveryChangeOfALead() {
        Screen screen = open(ownerPerson());
        Screen stranger = open(world.foundFirm());
        JsonNode lead = SalesWorld.lead(owner());
        String id = lead.get("id").asString();
        soon(() -> screen.saw(id) && screen.saw("\"type\":\"lead\""));
        SalesWorld.command(owner(), lead, "nurture", Map.of("reason", "Later"));
        soon(() -> screen.lines().stream().anyMatch(l -> l.contains(id) && l.contains("\"version\":2")));
        assertThat(stranger.saw(id)).isFalse();
    }

    @Test
    void tellsOneMemberAlone() {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Screen own = open(staff);
        Screen owner = open(ownerPerson());
        MemberId id = new MemberId(UUID.randomUUID());

        world.in(staff.firm())
                .run(() ->
                        world.transaction().executeWithoutResult(s -> live.changed(staff.member(), "member", id, 1)));

        soon(() -> own.saw(id.value().toString()));
        assertThat(owner.saw(id.value().toString())).isFalse();
    }

    @Test
    void tellsNothingThatWasRolledBack() {
        Screen owner = open(ownerPerson());
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
        Screen screen = open(staff);
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
        Screen screen = open(ownerPerson());

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
            Screen here = open(ownerPerson());
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

    private Screen open(TestWorld.Person who) {
        Http caller = anonymous().as(who);
        HttpRequest.Builder request = HttpRequest.newBuilder(caller.base().resolve("/api/v1/live"));
        caller.headers().forEach(request::header);
        try {
            HttpResponse<Stream<String>> answer = HttpClient.newHttpClient()
                    .sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
                    .get(20, TimeUnit.SECONDS);
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> lines = new CopyOnWriteArrayList<>();
            Thread reader = Thread.ofVirtual().start(() -> read(answer.body(), lines));
            Screen screen = new Screen(answer.body(), lines, reader);
            screens.add(screen);
            soon(() -> screen.saw("ready"));
            return screen;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void read(Stream<String> body, List<String> into) {
        try {
            body.forEach(into::add);
        } catch (java.io.UncheckedIOException closed) {
            assertThat(closed.getCause()).isInstanceOf(IOException.class);
        }
    }

    private static void soon(Callable<Boolean> holds) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(holds);
    }
}
