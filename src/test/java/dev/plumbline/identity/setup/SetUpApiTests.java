package dev.plumbline.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** On an installation of its own, because set-up happens once. */
@TestPropertySource(properties = "plumbline.data=target/test-data/set-up-${random.uuid}")
@DirtiesContext
class SetUpApiTests extends ApiTest {
    private static final String ADDRESS = "/api/v1/identity/setup";

    @Test
    void setsUpOnceAllOrNothing() throws Exception {
        assertThat(anonymous().get(ADDRESS).expect(200).json().path("needed").asBoolean())
                .isTrue();
        refuses("password", "short", "/password");
        refuses("password", "first.owner@example.com", "/password");
        refuses("timeZone", "Mars/Olympus", "/timeZone");
        refuses("currency", "XYZ", "/currency");
        refuses("locale", "no_locale_this", "/locale");
        refuses("slug", "Not A Slug", "/slug");
        refuses("email", "nobody", "/email");
        refuses("role", "owner", "/role");
        assertThat(count("identity.account")).isZero();
        assertThat(count("firms.firm")).isZero();

        List<Http.Answer> answers = fiftyAtOnce();

        assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
        // Who waits too long for a connection is told to come back, which is no second set-up either.
        assertThat(answers)
                .filteredOn(a -> a.status() != 201)
                .allMatch(a -> a.code().equals("setup.done") || a.status() == 503);
        assertThat(count("identity.account")).isEqualTo(1);
        assertThat(count("firms.firm")).isEqualTo(1);
        System.out.println("Set-up: 1 of 50 parallel tries, one account, one firm");
        Http.Answer won =
                answers.stream().filter(a -> a.status() == 201).findFirst().orElseThrow();
        assertThat(won.json().path("firm").path("timeZone").asString()).isEqualTo("Europe/Paris");
        anonymous()
                .with(
                        "Authorization",
                        "Bearer " + won.json().path("accessToken").asString())
                .get("/api/v1/firms/current")
                .expect(200);
        assertThat(anonymous().get(ADDRESS).json().path("needed").asBoolean()).isFalse();
        anonymous().post(ADDRESS, body(99)).expect(409);
    }

    private List<Http.Answer> fiftyAtOnce() throws Exception {
        List<Callable<Http.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            Map<String, Object> body = body(i);
            calls.add(() -> anonymous().post(ADDRESS, body));
        }
        List<Http.Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Http.Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private void refuses(String field, String value, String pointer) {
        Map<String, Object> body = body(0);
        body.put(field, value);

        Http.Answer answer = anonymous().post(ADDRESS, body).expect(400);

        assertThat(answer.json().path("errors").get(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    private static Map<String, Object> body(int n) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("firmName", "First Firm " + n);
        body.put("slug", "first-" + n);
        body.put("timeZone", "Europe/Paris");
        body.put("currency", "EUR");
        body.put("locale", "fr-FR");
        body.put("name", "First Owner");
        body.put("email", "first.owner" + (n == 0 ? "" : n) + "@example.com");
        body.put("password", "correct horse battery staple");
        return body;
    }

    private int count(String table) {
        return world.onPlatform()
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single()));
    }
}
