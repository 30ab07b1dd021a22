package dev.plumbline.attack.wire;

import dev.plumbline.ApiTest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What is hidden is a team that somebody makes. */
abstract class SmugglingTest extends ApiTest {
    private static final String TEAMS = "/api/v1/firms/teams";
    private static final String CURRENT = "/api/v1/firms/current";
    static final List<Spelling> SPELLINGS = Spelling.all();

    final String marks = "m" + UUID.randomUUID();

    /** A team of that name, made by the owner. */
    String hidden(String mark) {
        String body = "{\"name\":\"" + mark + "\",\"members\":[]}";
        return "POST " + TEAMS + " HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: " + mark + "\r\n" + identity()
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private String identity() {
        return "Authorization: Bearer " + ownerPerson().token() + "\r\n";
    }

    String honest() {
        return "GET " + CURRENT + " HTTP/1.1\r\nHost: localhost\r\n" + identity() + "Connection: close\r\n\r\n";
    }

    /** A body that nobody asked for, of a request that is answered; one that is refused before it is read; and one that is read. */
    List<Function<String, String>> outer() {
        String rest = "\r\nHost: localhost\r\nConnection: keep-alive\r\n";
        return List.of(
                version -> "GET " + CURRENT + " " + version + rest + identity(),
                version -> "POST " + TEAMS + " " + version + rest + "Content-Type: application/json\r\n",
                version -> "POST " + TEAMS + " " + version + rest + identity()
                        + "Content-Type: application/json\r\nIdempotency-Key: outer-" + UUID.randomUUID() + "\r\n");
    }

    Set<String> done(Set<String> marksSent) {
        String teams = owner().get(TEAMS).expect(200).text();
        return marksSent.stream()
                .filter(mark -> teams.contains("\"" + mark + "\""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each spelling, behind each of the requests that could hide something. */
    Map<String, Smuggler.Sent> hide(String where, UnaryOperator<String> exchange) {
        Map<String, Smuggler.Sent> sent = new LinkedHashMap<>();
        int kind = 0;
        for (Function<String, String> outer : outer()) {
            sent.putAll(new Smuggler(exchange, outer, this::hidden, honest()).send(SPELLINGS, marks + "-" + kind++));
        }
        System.out.printf(
                "A20 %s: %d spellings in %d requests, answers %s%n",
                where, SPELLINGS.size(), sent.size(), Smuggler.counts(sent.values()));
        return sent;
    }
}
