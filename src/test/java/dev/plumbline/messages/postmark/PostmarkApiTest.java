package dev.plumbline.messages.postmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.jobs.run.TestJobs;
import dev.plumbline.messages.Mail;
import dev.plumbline.messages.MailApiTest;
import dev.plumbline.messages.Mailer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** With Postmark as the mail server. */
abstract class PostmarkApiTest extends ApiTest {
    static final String MESSAGES = "/api/v1/messages";
    static final String SUPPRESSIONS = "/api/v1/messages/suppressions";
    static final String EVENTS = "/api/v1/public/postmark-events";
    static final String GUS = "gus@example.com";
    static final TestPostmark POSTMARK = new TestPostmark();
    private static final String SECRET = "only-this-test-and-postmark-know-it";

    @Autowired
    TestJobs jobs;

    @Autowired
    Mailer mailer;

    @DynamicPropertySource
    static void postmark(DynamicPropertyRegistry registry) {
        registry.add("plumbline.mail.postmark.token", () -> "the-server-token");
        registry.add("plumbline.mail.postmark.address", POSTMARK::address);
        registry.add("plumbline.mail.postmark.timeout", () -> "1s");
        registry.add("plumbline.mail.pace.per-minute", () -> 60_000);
        registry.add("plumbline.mail.postmark.webhook-secret", () -> SECRET);
        registry.add("plumbline.mail.address", () -> "https://plumbline.example");
    }

    @BeforeEach
    void forget() {
        MailApiTest.planNothing(world);
        jobs.runDue();
        POSTMARK.reset();
    }

    /** Writes a mail of the firm, and lets the job do what it can now. */
    JsonNode sent(String key) {
        write(new Mail(GUS, "Hello", "Here: " + Mail.LINK, "https://example.com/top-secret", key));
        jobs.runDue();
        return owner().get(MESSAGES).expect(200).json().path("items").get(0);
    }

    void write(Mail mail) {
        world.in(ownerPerson().firm()).run(() -> world.transaction().executeWithoutResult(s -> mailer.send(mail)));
    }

    JsonNode mail(JsonNode before) {
        return owner().get(MESSAGES + "/" + before.path("id").asString())
                .expect(200)
                .json();
    }

    Http postmark() {
        return with("postmark:" + SECRET);
    }

    Http with(String credentials) {
        String coded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return anonymous().with("Authorization", "Basic " + coded);
    }

    /** What Postmark tells of a mail, in the form of its documents. */
    Map<String, Object> event(String type, JsonNode mail, Map<String, ?> more) {
        Map<String, Object> all = new TreeMap<>(Map.of(
                "RecordType",
                type,
                "MessageStream",
                "outbound",
                "MessageID",
                TestPostmark.ID,
                "ServerID",
                23,
                "Tag",
                "",
                "Metadata",
                Map.of(
                        "firm",
                        ownerPerson().firm().value().toString(),
                        "mail",
                        mail.path("id").asString())));
        all.putAll(more);
        return all;
    }

    void tells(Map<String, Object> event) {
        assertThat(postmark().post(EVENTS, event).expect(204).text()).isEmpty();
    }

    JsonNode only() {
        JsonNode items = owner().get(SUPPRESSIONS).expect(200).json().path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
