package dev.plumbline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is wrong with a body is said with its place and a code that means the same everywhere. */
class BodyApiTests extends ApiTest {
    private static final String LEADS = "/api/v1/sales/leads";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            value = {
                "{\"lead\":{\"firstName\":\"A\",\"source\":\"nonsense\"}} ! /lead/source ! unknown",
                "{\"lead\":{\"firstName\":\"A\",\"source\":\"referral\",\"colour\":1}} ! /lead/colour ! unknown",
                "{\"lead\":{\"firstName\":\"A\",\"source\":\"referral\",\"a/b~c\":1}} ! /lead/a~1b~0c ! unknown",
                "{\"lead\":{\"firstName\":\"A\",\"source\":\"referral\",\"tags\":\"one\"}} ! /lead/tags ! type",
                "{\"lead\":[]} ! /lead ! type",
                "{\"lead\":null} ! /lead ! required"
            })
    void namesThePlaceAndTheFault(String body, String pointer, String code) {
        JsonNode error = send(body).expect(400).json().path("errors").path(0);

        assertThat(error.path("pointer").asString()).isEqualTo(pointer);
        assertThat(error.path("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"{\"lead\":", "{'lead':1}", "''"})
    void whatIsNoJsonIsSaidToBeNone(String body) {
        assertThat(send(body).expect(400).code()).isEqualTo("request.malformed");
    }

    @Test
    void aValueOfTheAddressThatIsNoneOfTheAllowedHasTheSameCode() {
        JsonNode error = owner().get(LEADS + "?status=nonsense")
                .expect(400)
                .json()
                .path("errors")
                .path(0);

        assertThat(error.path("pointer").asString()).isEqualTo("query:status");
        assertThat(error.path("code").asString()).isEqualTo("unknown");
    }

    @Test
    void whatTheAddressNeedsIsNamed() {
        JsonNode error = owner().get("/api/v1/firms/views")
                .expect(400)
                .json()
                .path("errors")
                .path(0);

        assertThat(error.path("pointer").asString()).isEqualTo("query:list");
        assertThat(error.path("code").asString()).isEqualTo("required");
    }

    private Http.Answer send(String body) {
        return owner().with("Idempotency-Key", UUID.randomUUID().toString()).send("POST", LEADS, body);
    }
}
