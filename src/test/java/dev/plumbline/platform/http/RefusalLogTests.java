package dev.plumbline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever tries a door that is not his leaves one line in the log of the server, and writes nothing of it himself. */
@ExtendWith(OutputCaptureExtension.class)
class RefusalLogTests extends ApiTest {
    @Test
    void saysWhoLackedWhichPermission(CapturedOutput output) {
        TestWorld.Person staff = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Http.Answer refused =
                anonymous().as(staff).post("/api/v1/firms/teams", Map.of("name", "x", "members", java.util.List.of()));

        assertThat(refused.expect(403).code()).isEqualTo("request.forbidden");
        assertThat(output.getAll().lines().filter(l -> l.contains(refused.header("X-Request-Id"))))
                .singleElement()
                .asString()
                .contains("was refused: USER " + staff.user().value() + " of firm "
                        + staff.firm().value() + " lacks territory.manage");
    }

    @Test
    void saysThatAnotherSiteOrAnImpossibleTextWasRefused(CapturedOutput output) {
        Http.Answer foreign = owner().with("Origin", "https://evil.example")
                .with("X-Forwarded-For", "203.0.113.9")
                .with("Forwarded", "for=203.0.113.9")
                .post("/api/v1/firms/teams", Map.of("name", "x", "members", java.util.List.of()))
                .expect(403);
        Http.Answer impossible = owner().get("/api/v1/sales/leads?q=%ff%fe").expect(400);

        assertThat(output)
                .contains("Request " + foreign.header("X-Request-Id")
                        + " from 127.0.0.1 was refused: request.cross-site");
        assertThat(output).contains("Request " + impossible.header("X-Request-Id") + " from 127.0.0.1 was refused: ");
        assertThat(output.getAll()).doesNotContain("evil.example", "203.0.113.9");
    }
}
