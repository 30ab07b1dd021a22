package dev.plumbline.identity.guesses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.IdentityApiTest;
import dev.plumbline.shared.Problem;
import java.time.Duration;
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
