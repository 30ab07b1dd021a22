package dev.plumbline.attack.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A20: nobody hides one request in another. */
class SmugglingTests extends SmugglingTest {
    private String exchange(String sent) {
        return Wire.exchange(anonymous().base().getPort(), sent);
    }

    @Test
    void noSpellingMakesTheServerDoWhatIsHidden() {
        Map<String, Smuggler.Sent> sent = hide("http surface", this::exchange);
        assertThat(Smuggler.desyncs(sent, done(sent.keySet()))).isEmpty();
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
        Smuggler smuggler = new Smuggler(this::exchange, outer, this::hidden, honest());

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
            Map<String, Smuggler.Sent> sent =
                    new Smuggler(this::exchange, outer, this::hidden, honest()).send(List.of(large), marks);
            assertThat(Smuggler.desyncs(sent, done(sent.keySet()))).isEmpty();
        }
    }

    /** Planted: each spelling hides something from somebody, or it would prove nothing. */
    @Test
    void eachSpellingFoolsAServerThatIsKind() throws IOException {
        Set<Spelling> blunt = new LinkedHashSet<>(SPELLINGS);
        for (KindServer.Belief belief : KindServer.Belief.values()) {
            try (KindServer server = new KindServer(belief)) {
                Map<String, Smuggler.Sent> sent = new Smuggler(
                                text -> Wire.exchange(server.port(), text), outer().getFirst(), this::hidden, honest())
                        .send(SPELLINGS, marks);
                assertThat(Smuggler.desyncs(sent, server.done())).isNotEmpty();
                server.done().stream()
                        .filter(sent::containsKey)
                        .forEach(mark -> blunt.remove(sent.get(mark).spelling()));
            }
        }
        assertThat(blunt).isEmpty();
    }
}
