package dev.plumbline.identity.guesses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.IdentityApiTest;
import dev.plumbline.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A14: guessing at one account, at many, and all at once. */
class GuessesApiTests extends IdentityApiTest {
    @Autowired
    private Guesses guesses;

    @Test
    void aBurstGetsNoMoreGuessesThanAQueue() throws Exception {
        TestWorld.Person victim = someone();
        List<Callable<Http.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String guess = "wrong guess number " + i;
            calls.add(() -> signIn(victim.email(), guess));
        }
        List<Http.Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Http.Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }

        long refused =
                answers.stream().filter(a -> a.code().equals("sign-in.refused")).count();
        List<Http.Answer> delayed =
                answers.stream().filter(a -> a.code().equals("sign-in.delayed")).toList();
        int evaluated = events("session.create", victim.user().value());
        System.out.println("A14 parallel guesses evaluated at one account: " + evaluated + " of " + calls.size());
        assertThat(evaluated).isEqualTo((int) refused).isLessThanOrEqualTo(10);
        assertThat(delayed).hasSize(60 - (int) refused).allMatch(a -> a.status() == 429);
        assertThat(delayed).allMatch(a -> Integer.parseInt(a.header("Retry-After")) >= 1);
    }

    @Test
    void noQuarterOfAnHourHoldsMoreThanTenAndAHundredEndIt() {
        GuessSubject account = new GuessSubject(GuessSubject.Kind.ACCOUNT, "patient@example.com");
        List<Long> evaluated = new ArrayList<>();
        int tries = 10_000;
        for (int i = 0; i < tries; i++) {
            if (taken(account)) {
                evaluated.add(clock.instant().getEpochSecond());
            }
            clock.advance(Duration.ofSeconds(10));
        }

        long most = evaluated.stream()
                .mapToLong(from -> evaluated.stream()
                        .filter(at -> at >= from && at < from + 900)
                        .count())
                .max()
                .orElseThrow();
        System.out.println("A14 guesses at one account: " + evaluated.size() + " evaluated of " + tries + ", at most "
                + most + " in 15 minutes");
        assertThat(most).isLessThanOrEqualTo(10);
        assertThat(evaluated).hasSizeLessThanOrEqualTo(GuessPolicy.IN_ALL);
        clock.advance(Duration.ofDays(30));
        // A hundred were not reached within these days: take the rest.
        while (taken(account)) {
            clock.advance(Duration.ofMinutes(16));
            evaluated.add(0L);
        }
        assertThat(evaluated).hasSize(GuessPolicy.IN_ALL);
    }

    @Test
    void oneGuessAtEachOfManyAccountsSlowsTheAddressDown() {
        int evaluated = 0;
        for (int i = 0; i < 10_000; i++) {
            List<GuessSubject> subjects = List.of(
                    new GuessSubject(GuessSubject.Kind.ACCOUNT, "sprayed" + i + "@example.com"),
                    new GuessSubject(GuessSubject.Kind.ADDRESS, "203.0.113.7"));
            evaluated += taken(subjects) ? 1 : 0;
            clock.advance(Duration.ofMillis(100));
        }
        System.out.println("A14 spraying 10000 accounts from one address in 1000 s: " + evaluated + " evaluated");
        assertThat(evaluated).isLessThanOrEqualTo(120);
        assertThat(taken(new GuessSubject(GuessSubject.Kind.ADDRESS, "203.0.113.8")))
                .isTrue();
    }

    /** Pairs of e-mail and password from elsewhere, most of them of nobody here, one of them right. */
    @Test
    void stolenPairsFromOneAddressGetNowhere() throws Exception {
        TestWorld.Person victim = someone();
        Instant start = clock.instant();
        List<Http.Answer> answers = new ArrayList<>(stuffed(0, 100));
        for (int n = 100; n < 160; n++) {
            answers.add(signIn("stuffed" + n + "@example.com", "a password from elsewhere"));
            clock.advance(Duration.ofSeconds(1));
        }
        String last = "stuffed-last@example.com";
        while (signIn(last, "a password from elsewhere").status() == 429) {
            clock.advance(Duration.ofSeconds(1));
        }
        Http.Answer right = signIn(victim.email(), PASSWORD);
        long seconds = Duration.between(start, clock.instant()).toSeconds();

        List<Http.Answer> evaluated =
                answers.stream().filter(a -> a.code().equals("sign-in.refused")).toList();
        List<Http.Answer> delayed =
                answers.stream().filter(a -> a.code().equals("sign-in.delayed")).toList();
        System.out.println("A14 stuffing over HTTP: of " + answers.size() + " pairs from one address in " + seconds
                + " s " + evaluated.size() + " evaluated, " + delayed.size() + " told to wait, the right one "
                + right.status());
        assertThat(evaluated.size() + delayed.size()).isEqualTo(answers.size());
        assertThat(delayed).allMatch(a -> a.status() == 429 && Integer.parseInt(a.header("Retry-After")) >= 1);
        // Twenty at once, thirty a second apart, then ten seconds apart.
        assertThat(evaluated).hasSizeBetween(20, 50 + (int) seconds / 10);
        assertThat(right.expect(429).code()).isEqualTo("sign-in.delayed");

        clock.advance(Duration.ofMinutes(1));
        signIn(victim.email(), PASSWORD).expect(201);
        // The clock goes back after this test, and the address would have to wait for it.
        sql("delete from identity.guess");
    }

    private List<Http.Answer> stuffed(int from, int until) throws Exception {
        List<Callable<Http.Answer>> calls = new ArrayList<>();
        for (int n = from; n < until; n++) {
            String email = "stuffed" + n + "@example.com";
            calls.add(() -> signIn(email, "a password from elsewhere"));
        }
        List<Http.Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Http.Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    void aStrangerCannotLockTheHolderOut() {
        TestWorld.Person victim = someone();
        String device = cookie(signIn(victim), DEVICE);
        for (int i = 0; i < 8; i++) {
            signIn(victim.email(), "a stranger's guess " + i);
        }
        assertThat(signIn(victim.email(), PASSWORD).code()).isEqualTo("sign-in.delayed");

        Http known = anonymous().with("Cookie", DEVICE + "=" + device);
        known.post(SESSIONS, credentials(victim.email(), PASSWORD)).expect(201);
        for (int i = 0; i < 3; i++) {
            assertThat(known.post(SESSIONS, credentials(victim.email(), "my own mistake"))
                            .code())
                    .isEqualTo("sign-in.refused");
        }
        assertThat(known.post(SESSIONS, credentials(victim.email(), PASSWORD)).code())
                .isEqualTo("sign-in.delayed");
    }

    @Test
    void aForgedOrForeignDeviceIsNotKnown() {
        TestWorld.Person victim = someone();
        String other = cookie(signIn(someone()), DEVICE);
        String own = cookie(signIn(victim), DEVICE);
        for (int i = 0; i < 4; i++) {
            signIn(victim.email(), "a stranger's guess " + i);
        }
        for (String forged : List.of(other, "x", "A".repeat(86), own.substring(1) + "A", own.substring(0, 85) + "~")) {
            assertThat(anonymous()
                            .with("Cookie", DEVICE + "=" + forged)
                            .post(SESSIONS, credentials(victim.email(), PASSWORD))
                            .code())
                    .isEqualTo("sign-in.delayed");
        }
    }

    @Test
    void anAccountThatDoesNotExistSlowsDownAlike() {
        String nobody = "nobody-at-all@example.com";
        for (int i = 0; i < 3; i++) {
            assertThat(signIn(nobody, "guess number " + i).code()).isEqualTo("sign-in.refused");
        }
        assertThat(signIn(nobody, "guess number 4").code()).isEqualTo("sign-in.delayed");
    }

    @Test
    void aRightPasswordStartsAnew() {
        TestWorld.Person person = someone();
        for (int i = 0; i < 2; i++) {
            signIn(person.email(), "a slip of the finger").expect(401);
        }
        signIn(person);
        for (int i = 0; i < 3; i++) {
            assertThat(signIn(person.email(), "a slip of the finger").code()).isEqualTo("sign-in.refused");
        }
    }

    private boolean taken(GuessSubject subject) {
        return taken(List.of(subject));
    }

    private boolean taken(List<GuessSubject> subjects) {
        try {
            world.onPlatform().run(() -> guesses.take(subjects));
            return true;
        } catch (Problem delayed) {
            assertThat(Map.of("sign-in.delayed", true))
                    .containsKey(delayed.code().code());
            return false;
        }
    }
}
