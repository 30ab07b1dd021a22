package dev.plumbline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import org.junit.jupiter.api.Test;

class RequestApiTests extends ApiTest {

    @Test
    void answersAnUnknownAddressWithAProblem() {
        Http.Answer answer = anonymous().get("/api/v1/nothing").expect(404);

        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.code()).isEqualTo("request.not-found");
        assertThat(answer.json().path("requestId").asString()).isEqualTo(answer.header("X-Request-Id"));
    }

    @Test
    void refusesAnUnsafeRequestFromAnotherSite() {
        assertThat(anonymous()
                        .with("Sec-Fetch-Site", "cross-site")
                        .post("/api/v1/nothing", "{}")
                        .code())
                .isEqualTo("request.cross-site");
        assertThat(anonymous()
                        .with("Origin", "https://evil.example")
                        .post("/api/v1/nothing", "{}")
                        .code())
                .isEqualTo("request.cross-site");
    }

    @Test
    void refusesABodyOverTheLimit() {
        Http.Answer answer = anonymous().post("/api/v1/nothing", "\"" + "x".repeat(2 << 20) + "\"");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("request.too-large");
    }
}
