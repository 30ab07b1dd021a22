package dev.plumbline.identity.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.IdentityApiTest;
import dev.plumbline.platform.Secrets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A11: what is not a token that this installation issued, for now, opens nothing. */
class AccessTokenMutationTests extends IdentityApiTest {
    private static final String ADDRESS = "/api/v1/firms/current";
    private static final int TIMES = 9;
    private static final double BOUND_MILLIS = 50;

    @Autowired
    private Secrets secrets;

    @Test
    void noSpoiltTokenIsAccepted() throws Exception {
        Map<String, String> mutations = mutations();
        List<String> accepted = new ArrayList<>();
        for (Map.Entry<String, String> mutation : mutations.entrySet()) {
            Http.Answer answer = with(mutation.getValue());
            if (answer.status() != 401
                    || !answer.code().equals("request.sign-in-required")
                    || !answer.header("Content-Type").equals("application/problem+json")) {
                accepted.add(mutation.getKey() + " " + answer.status());
            }
        }
        System.out.println("A11 spoilt access tokens: " + accepted.size() + " of " + mutations.size() + " accepted");
        assertThat(mutations).hasSizeGreaterThanOrEqualTo(120);
        assertThat(accepted).isEmpty();
    }

    @Test
    @Tag("slow")
    void everySpoiltTokenIsRefusedAtOnce() throws Exception {
        Map<String, String> mutations = mutations();
        mutations.values().forEach(this::with);
        double slowest = 0;
        String which = "";
        for (Map.Entry<String, String> mutation : mutations.entrySet()) {
            long[] nanos = new long[TIMES];
            for (int n = 0; n < TIMES; n++) {
                long start = System.nanoTime();
                with(mutation.getValue()).expect(401);
                nanos[n] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            double median = nanos[TIMES / 2] / 1e6;
            which = median > slowest ? mutation.getKey() : which;
            slowest = Math.max(slowest, median);
        }
        System.out.printf(
                Locale.ROOT,
                "A11 spoilt access tokens: slowest of %d refused in %.1f ms at the median of %d, \"%s\"%n",
                mutations.size(),
                slowest,
                TIMES,
                which);
        assertThat(slowest).isLessThanOrEqualTo(BOUND_MILLIS);
    }

    /** Of the sixty seconds by which clocks may differ the half is used. */
    @Test
    void clocksMayDifferByHalfAMinute() throws Exception {
        String good = ownerPerson().token();
        for (long seconds : new long[] {1, 25}) {
            with("Bearer " + SpoiltTokens.issuedIn(seconds, good, secrets, clock.instant()))
                    .expect(200);
        }
        for (long seconds : new long[] {40, 61}) {
            with("Bearer " + SpoiltTokens.issuedIn(seconds, good, secrets, clock.instant()))
                    .expect(401);
        }
    }

    private Map<String, String> mutations() throws Exception {
        TestWorld.Person person = ownerPerson();
        with("Bearer " + person.token()).expect(200);
        Map<String, String> mutations = SpoiltTokens.of(person, world, secrets, clock.instant());
        String refresh = cookie(signIn(someone()), REFRESH);
        assertThat(refresh).isNotEmpty();
        mutations.put("refresh token", "Bearer " + refresh);
        String[] parts = person.token().split("\\.");
        mutations.put("refresh token as signature", "Bearer " + parts[0] + "." + parts[1] + "." + refresh);
        mutations.put(
                "refresh token twice as signature", "Bearer " + parts[0] + "." + parts[1] + "." + refresh + refresh);
        return mutations;
    }

    private Http.Answer with(String authorization) {
        return anonymous().with("Authorization", authorization).get(ADDRESS);
    }
}
