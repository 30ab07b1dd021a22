package dev.plumbline.compliance.milestones;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.compliance.ComplianceTest;
import dev.plumbline.firms.BuiltInRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A firm says itself on which days it wants to be told of a duty. */
class MilestoneApiTests extends ComplianceTest {
    private static final String AT = "/api/v1/compliance/milestones";

    private static Map<String, Object> days(int every, Integer... before) {
        return Map.of("before", List.of(before), "every", every);
    }

    @Test
    void areTheUsualOnesUntilTheFirmSaysOthers() {
        JsonNode usual = owner().get(AT).expect(200).json();
        assertThat(usual.path("milestones").path("before").toString()).isEqualTo("[60,30,14,7,1,0]");
        assertThat(usual.path("milestones").path("every").asInt()).isEqualTo(7);

        JsonNode own = owner().seen(0).put(AT, days(3, 5, 45)).expect(200).json();

        assertThat(own.path("version").asInt()).isOne();
        assertThat(own.path("milestones").path("before").toString()).isEqualTo("[45,5]");
        assertThat(owner().get(AT).expect(200).json()).isEqualTo(own);
        owner().seen(0).put(AT, days(3, 5)).expect(412);
        assertThat(stranger().get(AT).expect(200).json()).isEqualTo(usual);
    }

    @Test
    void areRefusedWithTheField() {
        for (Map<String, Object> wrong : List.of(days(7), days(7, 400), days(7, 1, 1), days(0, 1))) {
            assertThat(owner().seen(0).put(AT, wrong).expect(400).code()).isEqualTo("request.invalid");
        }
        owner().put(AT, days(7, 1)).expect(428);
    }

    @Test
    void areChangedByOwnersAndAdmins() {
        for (BuiltInRole role : List.of(BuiltInRole.MANAGER, BuiltInRole.STAFF, BuiltInRole.AUDITOR)) {
            var other = anonymous().as(world.join(ownerPerson().firm(), role));
            other.get(AT).expect(200);
            other.seen(0).put(AT, days(7, 1)).expect(403);
        }
        anonymous()
                .as(world.join(ownerPerson().firm(), BuiltInRole.ADMIN))
                .seen(0)
                .put(AT, days(7, 1))
                .expect(200);
    }
}
