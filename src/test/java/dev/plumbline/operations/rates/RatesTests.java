package dev.plumbline.operations.rates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.Throttle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counting, without a server: never more than the limit, for as many nodes as there are, in memory that does not grow. */
class RatesTests {
    private static final int MILLION = 1_000_000;
    private static final RateKey KEY = new RateKey(RateScope.API, RateKind.ADDRESS, "203.0.113.7");

    private final Stopped clock = new Stopped();

    /** Stands still until it is moved: a window never ends under a test. */
    private static final class Stopped extends Clock {
        private Instant now = Instant.parse("2026-11-29T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** As the database does it. */
    private static final class Pot implements Rates.Pot {
        private final Map<String, Integer> taken = new ConcurrentHashMap<>();
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public int take(RateKey key, Rates.Span span, int wanted, int pot) {
            asked.incrementAndGet();
            int[] got = new int[1];
            taken.compute(key + "@" + span.start(), (k, before) -> {
                int had = before == null ? 0 : before;
                got[0] = Math.min(wanted, pot - had);
                return had + got[0];
            });
            return got[0];
        }
    }

    private static RateSettings settings(int limit, int counted) {
        RateSettings.Limits none = new RateSettings.Limits(0, 0, 0, 0);
        RateSettings.Limits some = new RateSettings.Limits(limit, limit, limit, limit);
        return new RateSettings(
                Duration.ofMinutes(1), counted, List.of("127.0.0.0/8", "::1/128"), none, some, none, none, none);
    }

    private Rates node(int limit, Rates.Pot pot, int nodes) {
        Rates rates = new Rates(settings(limit, 1_000), pot, clock);
        rates.learn(nodes, Map.of());
        return rates;
    }

    private static boolean admitted(Rates rates, RateKey key) {
        return rates.take(List.of(key)).getLast().admitted();
    }

    @Test
    void admitsAsManyAsTheLimitInAWindowAndAgainInTheNext() {
        Rates rates = node(3, new Pot(), 1);
        assertThat(List.of(admitted(rates, KEY), admitted(rates, KEY), admitted(rates, KEY)))
                .containsOnly(true);
        assertThat(admitted(rates, KEY)).isFalse();

        Throttle.Quota quota = rates.take(List.of(KEY)).getLast().quota();
        assertThat(quota.policy()).isEqualTo("api-address");
        assertThat(quota.left()).isZero();
        clock.now = clock.now.plus(quota.until());

        assertThat(admitted(rates, KEY)).isTrue();
    }

    @Test
    void saysHowManyAreLeft() {
        Rates rates = node(3, new Pot(), 1);
        List<Integer> left = new ArrayList<>();
        for (int n = 0; n < 4; n++) {
            left.add(rates.take(List.of(KEY)).getLast().quota().left());
        }
        assertThat(left).containsExactly(2, 1, 0, 0);
    }

    @Test
    void aNodeThatIsAloneAsksNobody() {
        Pot pot = new Pot();
        Rates rates = node(1_000, pot, 1);
        for (int n = 0; n < 1_100; n++) {
            admitted(rates, KEY);
        }
        assertThat(pot.asked.get()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,1", "3,2", "7,2", "100,2", "100,3", "1000,8", "5,8", "97,5"})
    void nodesTogetherAdmitExactlyTheLimit(int limit, int nodes) {
        Pot pot = new Pot();
        List<Rates> all = new ArrayList<>();
        for (int n = 0; n < nodes; n++) {
            all.add(node(limit, pot, nodes));
        }
        int admitted = 0;
        for (int call = 0; call < 3 * limit * nodes; call++) {
            if (admitted(all.get(call % nodes), KEY)) {
                admitted++;
            }
        }
        assertThat(admitted).isEqualTo(limit);
        assertThat(pot.asked.get()).isLessThanOrEqualTo(Math.min(limit, 8 * nodes) + 3 * nodes);
    }

    @Test
    void thirtyTwoThreadsOnTwoNodesNeverGetMoreThanTheLimit() throws Exception {
        int limit = 1_000;
        Pot pot = new Pot();
        List<Rates> nodes = List.of(node(limit, pot, 2), node(limit, pot, 2));
        AtomicInteger admitted = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(32)) {
            List<Future<?>> work = new ArrayList<>();
            for (int n = 0; n < 32; n++) {
                Rates own = nodes.get(n % 2);
                work.add(threads.submit(() -> {
                    for (int call = 0; call < 200; call++) {
                        if (admitted(own, KEY)) {
                            admitted.incrementAndGet();
                        }
                    }
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        assertThat(admitted.get()).isEqualTo(limit);
    }

    @Test
    void aMillionAddressesTakeNoMoreMemoryAndSetNobodyFree() {
        Rates rates = new Rates(settings(50, 10_000), new Pot(), clock);
        RateKey attacker = new RateKey(RateScope.API, RateKind.ADDRESS, "198.51.100.1");
        int served = 0;
        int most = 0;
        for (int n = 0; n < MILLION; n++) {
            String address = "10." + (n >> 16 & 255) + "." + (n >> 8 & 255) + "." + (n & 255);
            assertThat(admitted(rates, new RateKey(RateScope.API, RateKind.ADDRESS, address)))
                    .isTrue();
            if (n % 100 == 0 && admitted(rates, attacker)) {
                served++;
            }
            if (n % 50_000 == 0) {
                most = Math.max(most, rates.counted());
            }
        }
        assertThat(most).isBetween(5_000, 10_000);
        assertThat(served).isEqualTo(50);
    }

    @Test
    void whoIsReleasedIsNotCounted() {
        Rates rates = node(1, new Pot(), 1);
        admitted(rates, KEY);
        assertThat(admitted(rates, KEY)).isFalse();

        rates.learn(1, Map.of(KEY, clock.now.plusSeconds(10)));
        assertThat(rates.take(List.of(KEY))).isEmpty();

        clock.now = clock.now.plusSeconds(10);
        assertThat(admitted(rates, KEY)).isFalse();
    }

    @Test
    void tellsOnceForEachWindowWhoWasBlocked() {
        Rates rates = node(1, new Pot(), 1);
        for (int n = 0; n < 5; n++) {
            admitted(rates, KEY);
        }
        assertThat(rates.untold()).extracting(Rates.Blocked::key).containsExactly(KEY);
        assertThat(rates.untold()).isEmpty();
    }

    /** Two nodes that write the same rows in different orders would stop each other. */
    @Test
    void tellsInTheSameOrderWhoeverWasBlockedFirst() {
        RateKey later = new RateKey(RateScope.API, RateKind.USER, "a");
        RateKey next = new RateKey(RateScope.API, RateKind.ADDRESS, "203.0.113.8");
        Rates rates = node(1, new Pot(), 1);
        for (RateKey key : List.of(later, next, KEY)) {
            admitted(rates, key);
            admitted(rates, key);
        }
        assertThat(rates.untold()).extracting(Rates.Blocked::key).containsExactly(KEY, next, later);
    }

    @Test
    void whoIsRefusedForOneIsNotCountedForTheNext() {
        RateKey firm = new RateKey(RateScope.API, RateKind.FIRM, "f");
        Rates rates = node(2, new Pot(), 1);
        for (int n = 0; n < 5; n++) {
            rates.take(List.of(KEY, firm));
        }
        assertThat(rates.take(List.of(firm)).getLast().admitted()).isFalse();
        RateKey other = new RateKey(RateScope.API, RateKind.FIRM, "g");
        rates.take(List.of(KEY, other));
        assertThat(rates.take(List.of(other)).getLast().quota().left()).isEqualTo(1);
    }

    @Test
    void whileTheDatabaseIsAwayNobodyIsStoppedForThat() {
        Rates rates = node(
                1,
                (key, span, wanted, size) -> {
                    throw new org.springframework.dao.DataAccessResourceFailureException("away");
                },
                2);
        assertThat(admitted(rates, KEY)).isTrue();
        assertThat(admitted(rates, KEY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7,203.0.113.7",
        "::ffff:203.0.113.7,203.0.113.7",
        "2001:db8:1:2:aaaa::1,2001:0db8:0001:0002::/64",
        "2001:db8:1:2:bbbb::9,2001:0db8:0001:0002::/64",
        "2001:db8:1:3::1,2001:0db8:0001:0003::/64",
        "nonsense,unknown"
    })
    void ofIpv6ThePrefixOfAHouseholdIsCounted(String address, String network) {
        assertThat(RateThrottle.networkOf(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "::1"})
    void thisMachineIsNotCounted(String address) {
        RateThrottle throttle = new RateThrottle(node(1, new Pot(), 1), settings(1, 1_000), List.of());

        assertThat(throttle.count(new Throttle.Call("GET", "/api/v1/x", "", address, true))
                        .quotas())
                .isEmpty();
        assertThat(throttle.count(new Throttle.Call("GET", "/api/v1/x", "", "203.0.113.1", true))
                        .quotas())
                .hasSize(1);
    }

    @Test
    void whoGoesOnAfterAHundredRefusalsIsAnsweredAfterAPauseUntilTheNextWindow() {
        List<Duration> pauses = new ArrayList<>();
        RateThrottle throttle = new RateThrottle(node(1, new Pot(), 1), settings(1, 1_000), List.of(), pauses::add);
        Throttle.Call call = new Throttle.Call("GET", "/api/v1/x", "", "203.0.113.1", true);
        for (int n = 0; n < 1 + RateThrottle.TOLD_AT_ONCE; n++) {
            throttle.count(call);
        }
        assertThat(pauses).isEmpty();

        assertThat(throttle.count(call).refusal()).isNotNull();
        throttle.count(new Throttle.Call("GET", "/api/v1/x", "", "203.0.113.2", true));
        assertThat(pauses).containsExactly(RateThrottle.PAUSE);

        clock.now = clock.now.plusSeconds(60);
        assertThat(throttle.count(call).refusal()).isNull();
        throttle.count(call);
        assertThat(pauses).hasSize(1);
    }
}
