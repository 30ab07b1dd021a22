package dev.plumbline.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.AccountNotice;
import dev.plumbline.identity.IdentityApiTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RefreshApiTests extends IdentityApiTest {
    @Test
    void renewsAndSpendsTheToken() {
        Http.Answer first = signIn(someone());

        Http.Answer second = refresh(cookie(first, REFRESH)).expect(200);
        Http.Answer third = refresh(cookie(second, REFRESH)).expect(200);

        assertThat(cookie(second, REFRESH)).isNotEqualTo(cookie(first, REFRESH)).hasSize(43);
        bearer(third).get("/api/v1/firms/current").expect(200);
    }

    @Test
    void aReplayEndsTheSessionWithAnEventAndANotice() {
        TestWorld.Person person = someone();
        Http.Answer first = signIn(person);
        Http.Answer second = refresh(cookie(first, REFRESH)).expect(200);

        refresh(cookie(first, REFRESH)).expect(401);

        refresh(cookie(second, REFRESH)).expect(401);
        millisUntil(401, () -> bearer(second).get(SESSIONS));
        assertThat(events("session.refresh-replayed", person.user().value())).isEqualTo(1);
        assertThat(published(AccountNotice.class))
                .extracting(AccountNotice::kind)
                .containsExactly(AccountNotice.Kind.SESSION_REPLAYED);
    }

    @Test
    void refusesWhatItNeverIssued() {
        Http.Answer signedIn = signIn(someone());
        String access = signedIn.json().path("accessToken").asString();

        refresh("").expect(401);
        refresh("x").expect(401);
        refresh("A".repeat(43)).expect(401);
        refresh(access).expect(401);
        anonymous().send("POST", SESSIONS + "/refresh", null).expect(401);
        refresh(cookie(signedIn, REFRESH)).expect(200);
    }

    @Test
    void endsAfterHalfAnHourOfIdlenessAndAfterTwelveHours() {
        TestWorld.Person person = someone();
        Http.Answer idle = signIn(person);
        Http.Answer busy = signIn(person);

        for (int i = 0; i < 24; i++) {
            clock.advance(Duration.ofMinutes(29));
            busy = refresh(cookie(busy, REFRESH)).expect(200);
        }
        refresh(cookie(idle, REFRESH)).expect(401);
        clock.advance(Duration.ofMinutes(25));
        refresh(cookie(busy, REFRESH)).expect(401);
    }

    @Test
    void oneOfSixteenWins() throws Exception {
        race(20);
    }

    @Test
    @Tag("slow")
    void oneOfSixteenWinsAHundredTimes() throws Exception {
        race(100);
    }

    private void race(int trials) throws Exception {
        TestWorld.Person person = someone();
        int right = 0;
        try (Race race = new Race("refresh")) {
            for (int trial = 0; trial < trials; trial++) {
                Http.Answer signedIn = signIn(person);
                List<Http.Answer> answers = race.run(() -> refresh(cookie(signedIn, REFRESH)));
                List<Http.Answer> winners =
                        answers.stream().filter(a -> a.status() == 200).toList();
                assertThat(winners).hasSize(1);
                assertThat(answers).allMatch(a -> a.status() == 200 || a.status() == 401);
                assertThat(refresh(cookie(winners.getFirst(), REFRESH)).status())
                        .isEqualTo(401);
                right++;
            }
        }
        int told = published(AccountNotice.class).size();
        System.out.println("A13 refresh: one winner of " + Race.CALLERS + " parallel uses and a dead family in " + right
                + " of " + trials + " trials, " + told + " notices");
        assertThat(told).isEqualTo(trials);
        assertThat(events("session.refresh-replayed", person.user().value())).isEqualTo(trials);
    }
}
