package dev.plumbline.messages.wordings;

import static dev.plumbline.sales.CaptureWorld.confirmed;
import static dev.plumbline.sales.CaptureWorld.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What goes out by itself, in the words of the firm. */
class WordingMailTests extends ApiTest {
    private static final String INVITATION = "/api/v1/messages/wordings/invitation";
    private static final String CONFIRMATION = "/api/v1/messages/wordings/enquiry.confirmation";
    private static final String GUS = "gus@example.com";

    private record Kept(String subject, String body, String link) {}

    @Test
    void withoutWordsOfTheFirmAnInvitationIsAsItEverWas() {
        invite();
        String firm = name();
        Kept mail = last();
        assertThat(mail.subject()).isEqualTo("Invitation to " + firm);
        assertThat(mail.body()).matches("""
                Olivia Owner \\d+ invites you to work with %s in Plumbline, as [\\w ]+\\.

                Accept here, until \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC:
                \\{link}

                The link works once and only for gus@example\\.com\\. If you do not know who this is from, do nothing\\.
                """.formatted(firm));
    }

    @Test
    void withoutWordsOfTheFirmAConfirmationIsAsItEverWas() {
        enquire();
        String firm = name();
        Kept mail = last();
        assertThat(mail.subject()).isEqualTo("Confirm your enquiry to " + firm);
        assertThat(mail.body()).matches("""
                Hello,

                somebody, probably you, wrote to %s\\. Open this page and confirm it, until \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC:
                \\{link}

                Only then does %s read it\\. If it was not you, do nothing: it is erased by itself\\.
                """.formatted(firm, firm));
    }

    @Test
    void anInvitationGoesOutInTheFirmsWordsAndItsLinkIsGood() {
        owner().seen(0)
                .put(
                        INVITATION,
                        words("{{firm}} wants you", "Dear {{email}},\n{{inviter}} asks.\n\n{{link}}\n{{role}}"))
                .expect(200);
        invite();
        Kept mail = last();
        assertThat(mail.subject()).isEqualTo(name() + " wants you");
        assertThat(mail.body()).matches("Dear gus@example\\.com,\nOlivia Owner \\d+ asks\\.\n\n\\{link}\n[\\w ]+");
        String token = mail.link().substring(mail.link().lastIndexOf('/') + 1);
        assertThat(mail.link()).contains("/invitations/");
        assertThat(anonymous()
                        .get("/api/v1/identity/invitations/" + token)
                        .expect(200)
                        .json()
                        .path("email")
                        .asString())
                .isEqualTo(GUS);
        // The link is a secret in these words too.
        assertThat(owner().get("/api/v1/messages").expect(200).text()).doesNotContain(token);

        owner().seen(1).put(INVITATION + "/original", "").expect(200);
        invite("ann@example.com");
        assertThat(last().subject()).isEqualTo("Invitation to " + name());
    }

    @Test
    void aConfirmationGoesOutInTheFirmsWordsAndHoldsNothingThatAStrangerWrote() {
        owner().seen(0)
                .put(CONFIRMATION, words("Was it you?", "{{firm}} asks until {{until}}: {{link}}"))
                .expect(200);
        enquire();
        Kept mail = last();
        assertThat(mail.subject()).isEqualTo("Was it you?");
        assertThat(mail.body())
                .startsWith(name() + " asks until ")
                .endsWith(": {link}")
                .doesNotContain("Weber");
        String path = mail.link().substring(mail.link().indexOf("/capture/"));
        assertThat(anonymous().get(path).expect(200).text()).contains("Confirm");
    }

    @Test
    void aNameThatLooksLikeAFieldIsAName() {
        rename("{{link}} {link} $1");
        owner().seen(0)
                .put(INVITATION, words("At {{firm}}", "{{firm}}: {{link}}"))
                .expect(200);
        invite();
        Kept mail = last();
        assertThat(mail.subject()).isEqualTo("At link   link  $1");
        assertThat(mail.body()).isEqualTo("link   link  $1: {link}");
        JsonNode sample = owner().post(INVITATION + "/preview", words("At {{firm}}", "{{firm}}: {{link}}"))
                .expect(200)
                .json();
        assertThat(sample.path("text").asString()).containsOnlyOnce("/invitations/a-sample");
    }

    @Test
    void aPreviewIsAMailAsItsRecipientGetsItAndSavesNothing() {
        owner().seen(0)
                .put("/api/v1/messages/letterhead", Map.of("footer", "1 Main Street", "colour", "#1d4ed8"))
                .expect(200);
        JsonNode preview = owner().post(
                        INVITATION + "/preview", words("Hi {{email}}", "<b>{{role}}</b>\n\n{{link}}\n{{firm}}"))
                .expect(200)
                .json();
        assertThat(preview.path("subject").asString()).isEqualTo("Hi ann@example.com");
        assertThat(preview.path("text").asString())
                .startsWith("<b>Staff</b>\n\nhttp")
                .contains("/invitations/a-sample\n" + name())
                .contains("1 Main Street");
        assertThat(preview.path("page").asString())
                .contains(
                        "&lt;b&gt;Staff&lt;/b&gt;",
                        "#1d4ed8",
                        "1 Main Street",
                        "http-equiv=\"Content-Security-Policy\"")
                .doesNotContain("<b>Staff");
        assertThat(owner().get(INVITATION).json().path("version").asInt()).isZero();
        assertThat(owner().get("/api/v1/messages").json().path("items")).isEmpty();
        JsonNode plain = stranger()
                .post(INVITATION + "/preview", words("Hi", "{{link}}"))
                .expect(200)
                .json();
        assertThat(plain.path("page").asString()).contains("/invitations/a-sample");
    }

    @Test
    void aTrialGoesToWhoeverAsksOnce() {
        Http asked = owner().with("Idempotency-Key", "the-same");
        Map<String, String> own = words("Hi {{email}}", "{{role}}: {{link}}");
        assertThat(asked.post(INVITATION + "/trial", own)
                        .expect(200)
                        .json()
                        .path("to")
                        .asString())
                .isEqualTo(ownerPerson().email());
        asked.post(INVITATION + "/trial", own).expect(200);
        JsonNode mails = owner().get("/api/v1/messages").expect(200).json().path("items");
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).path("to").asString()).isEqualTo(ownerPerson().email());
        assertThat(last().subject()).isEqualTo("Hi ann@example.com");
        assertThat(last().body()).isEqualTo("Staff: {link}");
        assertThat(last().link()).endsWith("/invitations/a-sample");
    }

    private void invite() {
        invite(GUS);
    }

    private void invite(String email) {
        String role = owner().get("/api/v1/firms/roles")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
        owner().post("/api/v1/firms/invitations", Map.of("email", email, "role", role))
                .expect(201);
    }

    private void enquire() {
        send(anonymous(), confirmed(owner()), Map.of("lastName", "Weber{link}", "email", "ida@example.com"))
                .expect(202);
    }

    private String name() {
        return in("select name from firms.firm where id = shared.firm()", String.class);
    }

    private void rename(String name) {
        world.in(ownerPerson().firm())
                .run(() -> world.transaction()
                        .executeWithoutResult(status -> world.jdbc()
                                .sql("update firms.firm set name = :name where id = shared.firm()")
                                .param("name", name)
                                .update()));
    }

    private <T> T in(String sql, Class<T> type) {
        return world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc().sql(sql).query(type).single()));
    }

    /** The latest mail of the firm, as it is stored. */
    private Kept last() {
        List<Kept> all = world.in(ownerPerson().firm())
                .call(() -> world.transaction()
                        .execute(status -> world.jdbc()
                                .sql("select subject, body, link from messages.mail where firm_id = shared.firm()"
                                        + " order by created_at, id")
                                .query((row, n) -> new Kept(row.getString(1), row.getString(2), row.getString(3)))
                                .list()));
        return all.getLast();
    }

    private static Map<String, String> words(String subject, String text) {
        return Map.of("subject", subject, "text", text);
    }
}
