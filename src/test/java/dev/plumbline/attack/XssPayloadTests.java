package dev.plumbline.attack;

import static dev.plumbline.attack.Description.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.firms.BuiltInRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Scripts written into every text that the API takes: they come back as text in JSON that no browser would run. */
class XssPayloadTests extends AttackTest {

    static List<String> payloads() throws IOException {
        try (InputStream file = XssPayloadTests.class.getResourceAsStream("/attack/xss-payloads.json")) {
            return JSON.readTree(file).valueStream().map(JsonNode::asString).toList();
        }
    }

    @Test
    void thereAreSixtyPayloads() throws IOException {
        assertThat(payloads()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void someScriptsStayTextInEveryField() throws IOException {
        write(payloads().subList(0, 3));
    }

    @Test
    @Tag("slow")
    void allScriptsStayTextInEveryField() throws IOException {
        write(payloads());
    }

    private void write(List<String> payloads) {
        Estate estate = Estate.found(target(), "Script");
        List<String> wrong = new ArrayList<>();
        int sent = 0;
        for (Operation operation : target().planted(false)) {
            if (!operation.writes() || !operation.hasBody()) {
                continue;
            }
            TestWorld.Person caller = estate.signedIn(BuiltInRole.OWNER);
            Call right = estate.valid(operation, caller);
            JsonNode body = JSON.readTree(right.body());
            for (String pointer : Mutations.pointers(body)) {
                for (String payload : body.at(pointer).isString() ? payloads : List.<String>of()) {
                    Call call = right.carrying(Mutations.text(Mutations.withText(body, pointer, payload)));
                    Http.Answer answer = call.headers().containsKey("Idempotency-Key")
                            ? call.with(
                                            "Idempotency-Key",
                                            java.util.UUID.randomUUID().toString())
                                    .send(target().base())
                            : call.send(target().base());
                    sent++;
                    target().rules()
                            .violations(operation, answer)
                            .forEach(v -> wrong.add(operation.name() + " " + pointer + " " + v));
                    if (!answer.text().isEmpty()
                            && !answer.header("Content-Type").matches("application/(problem\\+)?json.*")) {
                        wrong.add(operation.name() + " " + pointer + " answers " + answer.header("Content-Type"));
                    }
                }
            }
        }
        System.out.printf("A7 scripts in texts: %d answers that a browser could run, of %d%n", wrong.size(), sent);
        assertThat(wrong).isEmpty();
    }
}
