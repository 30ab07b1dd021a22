package dev.plumbline.attack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A20: nobody hides one request in another. */
class SmugglingTests extends ApiTest {
    private static final String TEAMS = "/api/v1/firms/teams";
    private static final String CURRENT = "/api/v1/firms/current";
    private static final List<Spelling> SPELLINGS = Spelling.all();

    private final String marks = "m" + UUID.randomUUID();

    /** A team of that name, made by the owner. */
    private String hidden(String mark) {
        String body = "{\"name\":\"" + mark + "\",\"members\":[]}";
        return "POST " + TEAMS + " HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: " + mark + "\r\n" + identity()
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private String identity() {
        return "Authorization: Bearer " + ownerPerson().token() + "\r\n";
    }

    private String honest() {
        return "GET " + CURRENT + " HTTP/1.1\r\nHost: localhost\r\n" + identity() + "Connection: close\r\n\r\n";
    }

    /** A body that nobody asked for, of a request that is answered; one that is refused before it is read; and one that is read. */
    private List<Function<String, String>> outer() {
        String rest = "\r\nHost: localhost\r\nConnection: keep-alive\r\n";
        return List.of(
                version -> "GET " + CURRENT + " " + version + rest + identity(),
                version -> "POST " + TEAMS + " " + version + rest + "Content-Type: application/json\r\n",
                version -> "POST " + TEAMS + " " + version + rest + identity()
                        + "Content-Type: application/json\r\nIdempotency-Key: outer-" + UUID.randomUUID() + "\r\n");
    }

    private Set<String> done(Set<String> marksSent) {
        String teams = owner().get(TEAMS).expect(200).text();
        return marksSent.stream()
                .filter(mark -> teams.contains("\"" + mark + "\""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void noSpellingMakesTheServerDoWhatIsHidden() {
        int port = anonymous().base().getPort();
        Map<String, Smuggler.Sent> sent = new java.util.LinkedHashMap<>();
        int kind = 0;
        for (Function<String, String> outer : outer()) {
            sent.putAll(new Smuggler(port, outer, this::hidden, honest()).send(SPELLINGS, marks + "-" + kind++));
        }

        List<String> desyncs = Smuggler.desyncs(sent, done(sent.keySet()));

        System.out.printf(
                "A20 http surface: %d desync of %d spellings in %d requests, answers %s%n",
                desyncs.size(), SPELLINGS.size(), sent.size(), Smuggler.counts(sent.values()));
        assertThat(desyncs).isEmpty();
    }

    /** What is written as it should be: a body is a body, and a request after it is done. */
    @Test
    void whatIsClearIsDoneOnce() {
        Spelling length =
                new Spelling("length", "HTTP/1.1", body -> "Content-Length: " + body.length() + "\r\n\r\n" + body);
        Spelling chunks = new Spelling(
                "chunks",
                "HTTP/1.1",
                body -> "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(body.length()) + ";a=b\r\n" + body
                        + "\r\n0\r\nContent-Length: 900\r\nAuthorization: Bearer x\r\n\r\n");
        Spelling next = new Spelling("next", "HTTP/1.1", request -> "\r\n" + request);
        Function<String, String> outer = outer().getFirst();
        Smuggler smuggler = new Smuggler(anonymous().base().getPort(), outer, this::hidden, honest());

        Map<String, Smuggler.Sent> sent = smuggler.send(List.of(length, chunks, next), marks);

        assertThat(sent.values())
                .extracting(Smuggler.Sent::answers)
                .containsExactly(List.of(200, 200), List.of(200, 200), List.of(200, 201, 200));
        assertThat(done(sent.keySet())).containsExactly(marks + "-2");
        assertThat(Smuggler.desyncs(sent, done(sent.keySet())))
                .singleElement()
                .asString()
                .contains("next");
    }

    /** More than is read for politeness: the connection ends, and no part of it is taken for a request. */
    @Test
    void aBodyThatNobodyReadsIsNoQueueOfRequests() {
        Spelling large = new Spelling("large", "HTTP/1.1", request -> {
            String body = request.repeat(4 << 20 / request.length() + 1);
            return "Content-Length: " + body.length() + "\r\n\r\n" + body;
        });
        for (Function<String, String> outer : outer()) {
            Map<String, Smuggler.Sent> sent = new Smuggler(anonymous().base().getPort(), outer, this::hidden, honest())
                    .send(List.of(large), marks);
            assertThat(Smuggler.desyncs(sent, done(sent.keySet()))).isEmpty();
        }
    }

    /** Planted: each spelling hides something from somebody, or it would prove nothing. */
    @Test
    void eachSpellingFoolsAServerThatIsKind() throws IOException {
        Set<Spelling> blunt = new LinkedHashSet<>(SPELLINGS);
        for (KindServer.Belief belief : KindServer.Belief.values()) {
            try (KindServer server = new KindServer(belief)) {
                Map<String, Smuggler.Sent> sent =
                        new Smuggler(server.port(), outer().getFirst(), this::hidden, honest()).send(SPELLINGS, marks);
                assertThat(Smuggler.desyncs(sent, server.done())).isNotEmpty();
                server.done().stream()
                        .filter(sent::containsKey)
                        .forEach(mark -> blunt.remove(sent.get(mark).spelling()));
            }
        }
        assertThat(blunt).isEmpty();
    }
}
