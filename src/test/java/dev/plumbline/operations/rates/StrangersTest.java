package dev.plumbline.operations.rates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.attack.RawHttp;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * Callers who are not the proxy and say they are, and firms that call as fast as they can beside others. A part of
 * {@code RateApiTests}: by itself it would need a second server of the same kind.
 */
abstract class StrangersTest extends RateTest {
    private static final String FORGED = "198.18.7.";

    /** From an address of this machine that is no proxy's, for whom it says. */
    private String asStranger(String caller, String request, int n, String body) {
        String forged = FORGED + n;
        return RawHttp.exchange(
                anonymous().base().getPort(),
                caller,
                request + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + forged + "\r\nX-Real-IP: " + forged
                        + "\r\nForwarded: for=" + forged + "\r\nX-Forwarded-By: " + forged + "\r\nTrue-Client-IP: "
                        + forged + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\nConnection: close\r\n\r\n" + body);
    }

    @Test
    void whoIsNoProxyIsCountedByTheOwnAddressWhateverIsForged() {
        List<String> answers = new ArrayList<>();
        for (int n = 1; n <= 25; n++) {
            answers.add(asStranger("127.0.0.2", "GET " + CURRENT, n, "").substring(9, 12));
        }

        assertThat(answers.subList(0, 20)).containsOnly("401");
        assertThat(answers.subList(20, 25)).containsOnly("429");
        // Nobody else was counted for it.
        assertThat(limit(from(FORGED + 1).get(CURRENT)).group(2)).isEqualTo("19");
    }

    @Test
    void noForgedAddressStandsInTheLog() {
        TestWorld.Person person = ownerPerson();
        String answer = asStranger(
                "127.0.0.3",
                "POST /api/v1/identity/sessions",
                77,
                "{\"email\":\"" + person.email() + "\",\"password\":\"not the one\"}");

        assertThat(answer).startsWith("HTTP/1.1 401");
        assertThat(superuser
                        .jdbc()
                        .sql("select e::text from audit.event e where subject_id = :account")
                        .param("account", person.user().value())
                        .query(String.class)
                        .list())
                .anySatisfy(event -> assertThat(event).contains("refused", "127.0.0.3"))
                .noneSatisfy(event -> assertThat(event).contains(FORGED));
    }

    /** One firm is over its limit all the time, from many addresses and for several people; the other is never refused for it. */
    @Test
    void aFirmOverItsLimitTakesNothingFromAnother() throws Exception {
        List<Http> noisy = List.of(owner(), as(BuiltInRole.ADMIN), as(BuiltInRole.STAFF));
        List<TestWorld.Person> quiet = List.of(world.foundFirm(), world.foundFirm(), world.foundFirm());
        AtomicBoolean over = new AtomicBoolean();
        List<Future<Integer>> refused = new ArrayList<>();
        int served = 0;
        try (ExecutorService callers = Executors.newFixedThreadPool(noisy.size())) {
            noisy.forEach(caller -> refused.add(callers.submit(() -> refusedUntil(over, caller))));
            try {
                for (TestWorld.Person person : quiet) {
                    served += served(anonymous().as(person), CURRENT, 6);
                }
            } finally {
                over.set(true);
            }
        }
        int stopped = 0;
        for (Future<Integer> each : refused) {
            stopped += each.get();
        }

        System.out.printf(
                "A22 a firm beside one over its limit: %d of 18 calls served, %d of the other refused%n",
                served, stopped);
        assertThat(served).isEqualTo(18);
        assertThat(stopped).isGreaterThan(10);
    }

    /** Goes on until the others are done, and at least until it has been refused some times. */
    private static int refusedUntil(AtomicBoolean over, Http caller) {
        int refused = 0;
        for (int n = 0; n < 20 || !over.get(); n++) {
            refused += caller.get(CURRENT).status() == 429 ? 1 : 0;
        }
        return refused;
    }
}
