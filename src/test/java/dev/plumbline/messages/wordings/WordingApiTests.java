package dev.plumbline.messages.wordings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.Race;
import dev.plumbline.firms.BuiltInRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;

/** A firm words the mails that go out by themselves. */
class WordingApiTests extends ApiTest {
    private static final String WORDINGS = "/api/v1/messages/wordings";
    private static final String INVITATION = WORDINGS + "/invitation";
    private static final String ORIGINAL = INVITATION + "/original";
    private static final String VERSIONS = INVITATION + "/versions";
    private static final Map<String, String> OWN = words("Come to {{firm}}", "Dear colleague,\r\nhere: {{link}}");
    private static final Map<String, String> OTHER = words("Join {{firm}}", "Join us: {{link}}");

    @Test
    void everyLetterIsOursUntilTheFirmSaysOtherwise() {
        JsonNode items = owner().get(WORDINGS).expect(200).json().path("items");
        assertThat(items)
                .extracting(item -> item.path("letter").asString() + " "
                        + item.path("state").asString() + " "
                        + item.path("version").asInt())
                .containsExactly("enquiry.confirmation ours 0", "invitation ours 0", "portal ours 0");
        JsonNode shown = owner().get(INVITATION).expect(200).json();
        assertThat(shown.path("text").asString())
                .isEqualTo(shown.path("original").path("text").asString())
                .contains("{{link}}");
        assertThat(shown.path("fields"))
                .extracting(field -> field.path("code").asString())
                .containsExactly("inviter", "firm", "role", "until", "email", "link");
        assertThat(shown.path("by").isString()).isFalse();
        assertThat(owner().get(VERSIONS).expect(200).json().path("items")).isEmpty();
        assertThat(owner().seen(0).put(ORIGINAL, "").expect(409).code()).isEqualTo("wording.not-ready");
    }

    @Test
    void ofTheConfirmationNothingCanBeNamedThatAStrangerWrote() {
        JsonNode fields = owner().get(WORDINGS + "/enquiry.confirmation")
                .expect(200)
                .json()
                .path("fields");
        assertThat(fields).extracting(field -> field.path("code").asString()).containsExactly("firm", "until", "link");
    }

    @Test
    void aFirmSaysItAnewAndGoesBackAndEachIsAVersion() {
        JsonNode first = owner().seen(0).put(INVITATION, OWN).expect(200).json();
        assertThat(first.path("version").asInt()).isEqualTo(1);
        assertThat(first.path("state").asString()).isEqualTo("own");
        assertThat(first.path("text").asString()).isEqualTo("Dear colleague,\nhere: {{link}}");
        assertThat(first.path("by").asString()).startsWith("Olivia Owner");
        // The same again is nothing new.
        assertThat(owner().seen(1)
                        .put(INVITATION, OWN)
                        .expect(200)
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(1);
        owner().seen(1).put(INVITATION, OTHER).expect(200);
        JsonNode back = owner().seen(2).put(ORIGINAL, "").expect(200).json();
        assertThat(back.path("state").asString()).isEqualTo("ours");
        assertThat(back.path("version").asInt()).isEqualTo(3);
        assertThat(back.path("subject").asString()).isEqualTo("Invitation to {{firm}}");
        assertThat(owner().seen(3).put(ORIGINAL, "").expect(409).text()).contains("\"own\"");

        List<JsonNode> versions = inPages();
        assertThat(versions)
                .extracting(version -> version.path("number").asInt() + " "
                        + version.path("words").path("subject").asString("-"))
                .containsExactly("3 -", "2 Join {{firm}}", "1 Come to {{firm}}");
        assertThat(owner().get(VERSIONS).json().path("items")).hasSize(3);
        JsonNode line = owner().get(WORDINGS).json().path("items").get(1);
        assertThat(line.path("state").asString() + line.path("version").asInt()).isEqualTo("ours3");
    }

    private List<JsonNode> inPages() {
        List<JsonNode> all = new ArrayList<>();
        String next = VERSIONS + "?limit=1";
        while (next != null) {
            JsonNode page = owner().get(next).expect(200).json();
            page.path("items").forEach(all::add);
            next = page.path("nextCursor").isString()
                    ? VERSIONS + "?limit=1&cursor=" + page.path("nextCursor").asString()
                    : null;
        }
        return all;
    }

    @Test
    void refusesWordsOfWhichNoMailCanBeMadeWithTheirPlace() {
        refuse(words("Come {{nmae}}", "{{link}}"), "/subject", "unknown-field", "line 1, character 6");
        refuse(words("Come", "Dear,\n{{T(java.lang.Runtime)}} {{link}}"), "/text", "unknown-field", "line 2");
        refuse(words("Come", "No way in"), "/text", "missing-field", "{{link}}");
        refuse(words("Come", "{{link}} {{link}}"), "/text", "repeated-field", "line 1, character 10");
        refuse(words("{{link}}", "{{link}}"), "/subject", "link-in-subject", "line 1, character 1");
        refuse(words("Come", "{{link}} {link}"), "/text", "braces", "line 1, character 10");
        refuse(words("Come", "{{link}"), "/text", "braces", "line 1, character 1");
        refuse(words("Come\r\nBcc: eve@example.com", "{{link}}"), "/subject", "", "A subject is one line.");
        refuse(words("x".repeat(201), "{{link}}"), "/subject", "length", "");
        refuse(words("Come", "{{link}}" + "x".repeat(10_000)), "/text", "length", "");
        refuse(words(" ", "{{link}}"), "/subject", "", "");
        assertThat(owner().get(INVITATION).json().path("version").asInt()).isZero();
        Map<String, String> nobody = words("Hello", "Confirm: {{link}}");
        assertThat(owner().seen(0)
                        .put(WORDINGS + "/enquiry.confirmation", nobody)
                        .expect(400)
                        .text())
                .contains("{{firm}}");
    }

    private void refuse(Map<String, String> words, String pointer, String code, String message) {
        for (Http.Answer answer : List.of(
                owner().seen(0).put(INVITATION, words),
                owner().post(INVITATION + "/preview", words),
                owner().post(INVITATION + "/trial", words))) {
            assertThat(answer.expect(400).text()).contains("\"" + pointer + "\"", code, message);
        }
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() throws Exception {
        owner().put(INVITATION, OWN).expect(428);
        owner().seen(1).put(INVITATION, OWN).expect(412);
        try (Race race = new Race("wording, first save")) {
            Http caller = owner().seen(0);
            List<Http.Answer> answers = race.run(List.of(() -> caller.put(INVITATION, OWN)));
            race.judge(answers.stream().filter(a -> a.status() == 200).count() == 1
                    && answers.stream().allMatch(a -> a.status() == 200 || a.status() == 412));
            race.finish();
        }
        owner().seen(0).put(ORIGINAL, "").expect(412);
        owner().seen(0).put(INVITATION, OTHER).expect(412);
    }

    @Test
    void whoManagesTheFirmChangesItAndMembersRead() {
        for (BuiltInRole role : List.of(BuiltInRole.MANAGER, BuiltInRole.STAFF)) {
            Http one = as(role);
            one.get(WORDINGS).expect(200);
            JsonNode shown = one.get(INVITATION).expect(200).json();
            assertThat(shown.path("commands"))
                    .noneMatch(command -> command.path("allowed").asBoolean());
            one.seen(0).put(INVITATION, OWN).expect(403);
            one.seen(0).put(ORIGINAL, "").expect(403);
            one.post(INVITATION + "/preview", OWN).expect(403);
            one.post(INVITATION + "/trial", OWN).expect(403);
        }
        anonymous().get(WORDINGS).expect(401);
        as(BuiltInRole.ADMIN).seen(0).put(INVITATION, OWN).expect(200);
        assertThat(stranger().get(INVITATION).json().path("state").asString()).isEqualTo("ours");
        assertThat(stranger().get(VERSIONS).json().path("items")).isEmpty();
        owner().get(WORDINGS + "/no.such").expect(404);
        owner().get(WORDINGS + "/no.such/versions").expect(404);
        owner().seen(0).put(WORDINGS + "/no.such", OWN).expect(404);
        owner().post(WORDINGS + "/no.such/preview", OWN).expect(404);
    }

    @Test
    void whatNamesAFieldThatIsGoneIsNotSent() {
        insert("insert into messages.wording (firm_id, letter, number, subject, body, author_id, created_at)"
                + " values (shared.firm(), 'invitation', 1, 'Old', '{{gone}} {{link}}', :author, now())");
        JsonNode shown = owner().get(INVITATION).expect(200).json();
        assertThat(shown.path("state").asString()).isEqualTo("unfit");
        assertThat(shown.path("subject").asString()).isEqualTo("Invitation to {{firm}}");
        Map<String, String> ours =
                words(shown.path("subject").asString(), shown.path("text").asString());
        JsonNode saved = owner().seen(1).put(INVITATION, ours).expect(200).json();
        assertThat(saved.path("state").asString() + saved.path("version").asInt())
                .isEqualTo("own2");
    }

    @Test
    void afterManyVersionsThereIsOnlyTheWayBack() {
        insert(
                "insert into messages.wording (firm_id, letter, number, subject, body, author_id, created_at)"
                        + " select shared.firm(), 'invitation', n, 'Come', '{{link}}', :author, now() from generate_series(1, 500) n");
        assertThat(owner().seen(500).put(INVITATION, OWN).expect(409).text()).contains("500 versions");
        owner().seen(500).put(ORIGINAL, "").expect(200);
        owner().seen(501).put(INVITATION, OWN).expect(409);
    }

    @Test
    void aVersionNeverChangesAlsoForTheApplication() {
        owner().seen(0).put(INVITATION, OWN).expect(200);
        assertThat(insert("update messages.wording set body = 'x' where author_id = :author"))
                .isEqualTo(-1);
        String log = owner().get("/api/v1/audit/events?action=wording.change")
                .expect(200)
                .text();
        assertThat(log).contains("messages.wording", "wording.change");
    }

    private int insert(String sql) {
        Integer rows = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> {
                    try {
                        return world.jdbc()
                                .sql(sql)
                                .param("author", ownerPerson().member().value())
                                .update();
                    } catch (DataAccessException refused) {
                        status.setRollbackOnly();
                        return -1;
                    }
                }));
        return rows == null ? 0 : rows;
    }

    private static Map<String, String> words(String subject, String text) {
        return Map.of("subject", subject, "text", text);
    }
}
