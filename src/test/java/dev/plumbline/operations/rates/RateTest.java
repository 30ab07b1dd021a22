package dev.plumbline.operations.rates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.operations.OperatorTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.TestPropertySource;

/** A server with small limits, behind a proxy on this machine that says for whom it asks. */
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            // The proxy; other addresses of this machine are strangers'.
            "server.tomcat.remoteip.internal-proxies=127[.]0[.]0[.]1",
            "plumbline.rates.exempt=127.0.0.1/32,::1/128",
            "plumbline.rates.global.address=20",
            "plumbline.rates.auth.address=3",
            "plumbline.rates.api.user=6",
            "plumbline.rates.api.key=5",
            "plumbline.rates.api.firm=9",
            "plumbline.rates.export.user=2",
            "plumbline.rates.upload.user=2"
        })
abstract class RateTest extends OperatorTest {
    static final String CURRENT = "/api/v1/firms/current";
    private static final Pattern LIMIT = Pattern.compile("\"([a-z]+-[a-z]+)\";r=(\\d+);t=(\\d+)");

    /** No test counts on what another has used: the clock is put back after each, into the same window. */
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    /** A window begins: none ends within a test. */
    @BeforeEach
    void beginAWindow() {
        long second = clock.instant().getEpochSecond();
        clock.advance(Duration.ofSeconds(60 - Math.floorMod(second, 60)));
    }

    static String address() {
        int n = ADDRESSES.incrementAndGet();
        return "198.51." + n / 250 + "." + (n % 250 + 1);
    }

    Http from(String address) {
        return anonymous().with("X-Forwarded-For", address);
    }

    static int served(Http http, String path, int calls) {
        int served = 0;
        for (int n = 0; n < calls; n++) {
            served += http.get(path).status() == 429 ? 0 : 1;
        }
        return served;
    }

    static Matcher limit(Http.Answer answer) {
        Matcher found = LIMIT.matcher(answer.header("RateLimit"));
        assertThat(found.matches()).as(answer.header("RateLimit")).isTrue();
        return found;
    }
}
