package dev.plumbline.attack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.plumbline.FaultyWire;
import dev.plumbline.FaultyWire.End;
import dev.plumbline.FaultyWire.Fault;
import dev.plumbline.FaultyWire.Way;
import dev.plumbline.Http;
import dev.plumbline.documents.DocumentsTest;
import dev.plumbline.platform.Connections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Who is slow, by a bad line or on purpose, is nobody else's trouble; and who has a bad line gets a file across it. */
class SlowClientTests extends DocumentsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PEOPLE = 4;
    private static final int UPLOADS_AT_ONCE = 5;
    private static final int KILOBYTE = 1 << 10;

    /** Below this a machine measures itself. */
    private static final Duration FLOOR = Duration.ofMillis(20);

    @Autowired
    private Connections connections;

    @Value("${local.server.port}")
    private int port;

    @Test
    void everybodyElseIsAnswered() throws Exception {
        beSlow(100, 100);
    }

    @Test
    @Tag("slow")
    void everybodyElseIsAnsweredAsSoonAsBefore() throws Exception {
        List<Duration> p99 = beSlow(500, 2_000);
        Duration before = p99.getFirst().compareTo(FLOOR) > 0 ? p99.getFirst() : FLOOR;
        assertThat(p99.getLast()).isLessThanOrEqualTo(before.multipliedBy(2));
    }

    @Test
    void aFileGoesOnAfterALineThatIsSlowAndCut() throws Exception {
        carry(20 * KILOBYTE, 3, wire -> wire.delays(Duration.ofMillis(5)));
    }

    @Test
    @Tag("slow")
    void aLargeFileGoesOnAfterALineThatIsSlowAndCutAgainAndAgain() throws Exception {
        carry(50 * KILOBYTE * KILOBYTE, 34, wire -> wire.carries(200_000 / 8));
    }

    @Test
    @Tag("slow")
    void aSilentClientIsSentAway() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream().write("GET /api/v1/sales/leads HTTP/1.1\r\nHost: lo".getBytes(US_ASCII));
            assertThat(socket.getInputStream().read()).isNegative();
        }
    }

    /** The 99th hundredth of how long everybody else waits, before and meanwhile. */
    private List<Duration> beSlow(int clients, int requests) throws Exception {
        List<String> uploads = Stream.generate(() -> UPLOADS + "/"
                        + begin(owner(), "slow.txt", 20_000)
                                .expect(201)
                                .json()
                                .path("id")
                                .asString())
                .limit(UPLOADS_AT_ONCE)
                .toList();
        Duration before = p99(requests);
        Duration during;
        try (SlowClients slow = new SlowClients(port, ownerPerson().token(), clients, uploads)) {
            during = p99(requests);
            await("no slow client holds a connection to the database")
                    .atMost(PATIENCE)
                    .until(() -> connections.use().active() == 0);
            assertThat(slow.answered()).as("answered before they were done").isZero();
            System.out.printf(
                    "F14 %d clients at 10 B/s: %d of %d other requests answered, p99 %d ms, without them %d ms; 0 connections to the database held%n",
                    slow.count(), requests, requests, during.toMillis(), before.toMillis());
        }
        owner().get("/api/v1/sales/leads").expect(200);
        return List.of(before, during);
    }

    private Duration p99(int requests) throws Exception {
        Http caller = owner();
        List<Future<List<Duration>>> people = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(PEOPLE)) {
            for (int n = 0; n < PEOPLE; n++) {
                people.add(threads.submit(() -> {
                    List<Duration> times = new ArrayList<>();
                    for (int asked = 0; asked < requests / PEOPLE; asked++) {
                        long begun = System.nanoTime();
                        caller.get("/api/v1/sales/leads").expect(200);
                        times.add(Duration.ofNanos(System.nanoTime() - begun));
                    }
                    return times;
                }));
            }
        }
        List<Duration> all = new ArrayList<>();
        for (Future<List<Duration>> person : people) {
            all.addAll(person.get());
        }
        Collections.sort(all);
        return all.get(all.size() * 99 / 100);
    }

    /** As a client of tus does, over a line that is cut each time a part is through: it asks how much has come, and goes on from there. */
    private void carry(int bytes, int cuts, Consumer<FaultyWire> line) throws Exception {
        byte[] content = "A line of a survey.\n".repeat(bytes / 20).getBytes(US_ASCII);
        Http owner = owner();
        String id = begin(owner, "survey.txt", content.length)
                .expect(201)
                .json()
                .path("id")
                .asString();
        for (int n = 0; n < cuts; n++) {
            try (FaultyWire wire = new FaultyWire(port)) {
                line.accept(wire);
                wire.fails(new Fault(Way.THERE, content.length / (cuts + 1), End.CUT));
                // For longer than anybody stays signed in without asking again.
                Http now = anonymous().as(world.signInAgain(ownerPerson()));
                Http bad = new Http(URI.create("http://127.0.0.1:" + wire.port()), now.headers());
                int at = received(now, id);
                assertThatThrownBy(() -> sendRest(bad, id, at, content)).isInstanceOf(UncheckedIOException.class);
            }
        }
        AtomicInteger last = new AtomicInteger();
        Http after = anonymous().as(world.signInAgain(ownerPerson()));
        // The server may not have noticed yet that the last one is gone, and counts what comes of it.
        await().atMost(PATIENCE).until(() -> {
            last.set(received(after, id));
            return send(after, id, last.get(), Arrays.copyOfRange(content, last.get(), content.length))
                            .status()
                    == 204;
        });
        assertThat(received(after, id)).isEqualTo(content.length);
        assertThat(last.get()).as("nobody begins anew").isPositive();
        System.out.printf(
                "F14 %d kB over a slow line that is cut %d times: went on at %d kB, whole%n",
                content.length / KILOBYTE, cuts, last.get() / KILOBYTE);
    }

    /** One that was overtaken by what had come before is told so, and asks again. */
    private static Http.Answer sendRest(Http who, String id, int at, byte[] content) {
        Http.Answer answer = send(who, id, at, Arrays.copyOfRange(content, at, content.length));
        if (answer.status() == 409) {
            throw new UncheckedIOException(new IOException(answer.text()));
        }
        return answer;
    }

    private static int received(Http owner, String id) {
        return owner.get(UPLOADS + "/" + id).expect(200).json().path("received").asInt();
    }
}
