package dev.plumbline.identity;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.identity.passwords.PasswordHashes;
import dev.plumbline.identity.passwords.PlainPassword;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** Base of tests of identity: people with passwords, cookies, and counters that begin at nothing. */
public abstract class IdentityApiTest extends ApiTest {
    public static final String PASSWORD = "correct horse battery staple";
    public static final String SESSIONS = "/api/v1/identity/sessions";
    public static final String REFRESH = "__Host-plumbline-refresh";
    public static final String DEVICE = "__Host-plumbline-device";

    private static String hash;

    @Autowired
    private PasswordHashes hashes;

    @Autowired
    private ConfigurableApplicationContext context;

    private final List<Object> published = new CopyOnWriteArrayList<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> listener = e -> published.add(e.getPayload());

    @BeforeEach
    void forgetGuesses() {
        sql("delete from identity.guess");
        context.addApplicationListener(listener);
    }

    @AfterEach
    void stopListening() {
        context.removeApplicationListener(listener);
    }

    /** The events of one kind that were published during this test. */
    protected <T> List<T> published(Class<T> type) {
        return published.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Gives a person the password of these tests. */
    protected TestWorld.Person withPassword(TestWorld.Person person) {
        if (hash == null) {
            hash = hashes.hash(new PlainPassword(PASSWORD));
        }
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("update identity.account set password_hash = :hash where id = :id")
                                .param("hash", hash)
                                .param("id", person.user().value())
                                .update()));
        return person;
    }

    protected TestWorld.Person someone() {
        return withPassword(world.foundFirm());
    }

    protected static Map<String, Object> credentials(String email, String password) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("email", email);
        body.put("password", password);
        return body;
    }

    protected Http.Answer signIn(String email, String password) {
        return anonymous().post(SESSIONS, credentials(email, password));
    }

    protected Http.Answer signIn(TestWorld.Person person) {
        return signIn(person.email(), PASSWORD).expect(201);
    }

    protected Http bearer(Http.Answer signedIn) {
        return anonymous()
                .with(
                        "Authorization",
                        "Bearer " + signedIn.json().path("accessToken").asString());
    }

    protected Http.Answer refresh(String token) {
        return anonymous().with("Cookie", REFRESH + "=" + token).send("POST", SESSIONS + "/refresh", null);
    }

    /** The value of a cookie that an answer sets; empty when it sets none. */
    protected static String cookie(Http.Answer answer, String name) {
        return setCookies(answer).stream()
                .filter(c -> c.startsWith(name + "="))
                .map(c -> c.substring(name.length() + 1, c.indexOf(';')))
                .findFirst()
                .orElse("");
    }

    protected static List<String> setCookies(Http.Answer answer) {
        return answer.headers().entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase("Set-Cookie"))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    /** Asks for a new password and waits for the link, which is made after the answer. */
    protected String resetLink(TestWorld.Person person) {
        int before = links(person);
        anonymous()
                .post("/api/v1/identity/password-resets", Map.of("email", person.email()))
                .expect(202);
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (links(person) == before) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no link was sent");
            }
            Thread.onSpinWait();
        }
        return published(PasswordResetRequested.class).stream()
                .filter(e -> e.user().equals(person.user()))
                .reduce((a, b) -> b)
                .orElseThrow()
                .token();
    }

    private int links(TestWorld.Person person) {
        return count(
                "select count(*) from identity.password_reset where account_id = :subject and :action <> ''",
                "any",
                person.user().value());
    }

    protected void sql(String statement) {
        world.onPlatform()
                .run(() -> world.transaction()
                        .executeWithoutResult(
                                status -> world.jdbc().sql(statement).update()));
    }

    /** How many events of the platform's log have this action and this subject. */
    protected int events(String action, UUID subject) {
        return count(
                "select count(*) from audit.event where action = :action and subject_id = :subject", action, subject);
    }

    protected int count(String query, String action, Object subject) {
        return world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql(query)
                                .param("action", action)
                                .param("subject", subject)
                                .query(Integer.class)
                                .single()));
    }

    /** Asks again until the status comes, and says how long that took; for bounds that a cache sets. */
    protected static long millisUntil(int status, Supplier<Http.Answer> call) {
        long start = System.nanoTime();
        int seen;
        do {
            seen = call.get().status();
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (seen == status) {
                return millis;
            }
            if (millis > 5_000) {
                throw new AssertionError("still " + seen + " instead of " + status + " after five seconds");
            }
        } while (true);
    }
}
