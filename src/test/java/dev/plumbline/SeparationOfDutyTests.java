package dev.plumbline;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.contacted;
import static dev.plumbline.sales.SalesWorld.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.platform.data.OwnerDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two commands that one person may not both give on one record, as the database keeps them apart for any lifecycle. */
class SeparationOfDutyTests extends ApiTest {
    private static final String TAKE_APART = """
            insert into shared.lifecycle_apart (lifecycle, command, other)
            values ('sales.lead', 'qualify', 'convert'), ('sales.lead', 'convert', 'qualify')
            """;

    private static final String PUT_TOGETHER = """
            delete from shared.lifecycle_apart where lifecycle = 'sales.lead'
            """;

    @Autowired
    private OwnerDatabase database;

    @BeforeEach
    void takeApart() {
        database.run(TAKE_APART);
    }

    @AfterEach
    void putTogether() {
        database.run(PUT_TOGETHER);
    }

    @Test
    void whoGaveTheOneCommandDoesNotGiveTheOther() {
        Http owner = owner();
        JsonNode lead = qualified(owner);
        Http.Answer refused = owner.post(at(lead) + "/conversion", Map.of());
        assertThat(refused.expect(409).code()).isEqualTo("request.other-person");
        assertThat(owner.get(at(lead)).json().get("status").asString()).isEqualTo("qualified");

        as(BuiltInRole.MANAGER).post(at(lead) + "/conversion", Map.of()).expect(200);
        assertThat(owner.get(at(lead)).json().get("status").asString()).isEqualTo("won");
    }

    @Test
    void theirKeyDoesNotGiveItForThem() {
        JsonNode lead = qualified(owner());
        String secret = owner().post(
                        "/api/v1/identity/api-keys",
                        Map.of(
                                "name",
                                "Second hand",
                                "scopes",
                                List.of("lead.read", "lead.write", "lead.convert"),
                                "expiresAt",
                                clock.instant().plus(Duration.ofDays(1)).toString()))
                .expect(201)
                .json()
                .path("key")
                .asString();
        Http key = anonymous().with("Authorization", "Bearer " + secret);

        assertThat(key.post(at(lead) + "/conversion", Map.of()).expect(409).code())
                .isEqualTo("request.other-person");
    }

    @Test
    void whatSomebodyDidOnAnotherRecordIsNotHeldAgainstThem() {
        Http owner = owner();
        qualified(owner);
        JsonNode other = qualified(as(BuiltInRole.MANAGER));
        owner.post(at(other) + "/conversion", Map.of()).expect(200);
    }

    /** Owned by the firm's owner, qualified by the caller. */
    private JsonNode qualified(Http caller) {
        JsonNode lead = contacted(caller, lead(caller));
        String member = ownerPerson().member().value().toString();
        JsonNode owned = caller.seen(lead.get("version").asLong())
                .put(at(lead) + "/assignment", Map.of("owner", member))
                .expect(200)
                .json();
        return caller.seen(owned.get("version").asLong())
                .put(at(lead) + "/qualification", Map.of())
                .expect(200)
                .json();
    }
}
