package dev.plumbline.firms.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnRoleTests extends ApiTest {
    @Autowired
    private OwnRoleRepository own;

    @Test
    void aKeyReadsTheRolesOfItsFirm() {
        String secret = owner().post(
                        "/api/v1/identity/api-keys", Map.of("name", "Reader", "scopes", List.of("member.read")))
                .expect(201)
                .json()
                .path("key")
                .asString();
        Http key = anonymous().with("Authorization", "Bearer " + secret);

        assertThat(key.get("/api/v1/firms/roles")
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void aJobHasNoRole() {
        assertThat(world.in(ownerPerson().firm()).call(() -> own.ofCaller() == null))
                .isTrue();
    }
}
