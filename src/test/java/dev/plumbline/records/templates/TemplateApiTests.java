package dev.plumbline.records.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Texts that a firm writes more than once: who draws them up, when they are used, and what they can name. */
class TemplateApiTests extends ApiTest {
    private static final String TEMPLATES = "/api/v1/records/templates";
    private static final Map<String, String> FIRST = Map.of(
            "name", "First contact", "subject", "Hello {{name}}", "text", "Dear {{name}},\n{{sender}}, {{firm}}");
    private static final Map<String, String> SECOND =
            Map.of("name", "First contact", "subject", "Good day {{name}}", "text", "Dear {{name}}");

    @Test
    void aTemplateIsDrawnUpPublishedChangedAndPublishedAnew() {
        JsonNode made = owner().post(TEMPLATES, FIRST).expect(201).json();
        String path = TEMPLATES + "/" + made.path("id").asString();
        assertThat(made.path("status").asString()).isEqualTo("draft");
        JsonNode lead = SalesWorld.lead(owner());
        String drafts = "/api/v1/records/leads/" + lead.path("id").asString() + "/letters/drafts/"
                + made.path("id").asString();
        owner().get(drafts).expect(404);

        JsonNode published = command(path, "publication", made).expect(200).json();
        assertThat(published.path("published").asInt()).isEqualTo(1);
        command(path, "publication", published).expect(409);
        JsonNode draft = owner().get(drafts).expect(200).json();
        assertThat(draft.path("subject").asString())
                .isEqualTo("Hello " + lead.path("name").asString());
        JsonNode changed =
                owner().seen(version(published)).put(path, SECOND).expect(200).json();
        assertThat(changed.path("latest").asInt()).isEqualTo(2);
        assertThat(owner().get(drafts).json().path("subject").asString()).startsWith("Hello");
        assertThat(owner().get(path + "/preview")
                        .expect(200)
                        .json()
                        .path("subject")
                        .asString())
                .isEqualTo("Good day Ann Example");
        owner().seen(version(published)).put(path, FIRST).expect(412);

        JsonNode anew = command(path, "publication", changed).expect(200).json();
        assertThat(owner().get(drafts).json().path("subject").asString()).startsWith("Good day");
        JsonNode same =
                owner().seen(version(anew)).put(path, SECOND).expect(200).json();
        assertThat(same.path("latest").asInt()).isEqualTo(2);
        JsonNode retired = command(path, "retirement", same).expect(200).json();
        owner().get(drafts).expect(404);
        owner().seen(version(retired)).put(path, FIRST).expect(409);
        command(path, "retirement", retired).expect(409);
        assertThat(owner().get(TEMPLATES).json().path("items")).isEmpty();
        owner().post(TEMPLATES, FIRST).expect(201);
    }

    @Test
    void aVersionNeverChangesAlsoForTheApplication() {
        owner().post(TEMPLATES, FIRST).expect(201);
        Integer changed = world.in(ownerPerson().firm())
                .call(() -> world.transaction().execute(status -> {
                    try {
                        return world.jdbc()
                                .sql("update records.template_version set body = 'x'")
                                .update();
                    } catch (org.springframework.dao.DataAccessException refused) {
                        status.setRollbackOnly();
                        return -1;
                    }
                }));
        assertThat(changed).isEqualTo(-1);
    }

    @Test
    void aFieldThatThereIsNotIsRefusedWithItsPlace() {
        Http.Answer refused = owner().post(
                        TEMPLATES, Map.of("name", "x", "subject", "Hello {{nmae}}", "text", "{{T(java.lang.Runtime)}}"))
                .expect(400);
        assertThat(refused.text()).contains("line 1, character 7", "/text", "unknown-field");
        owner().post(TEMPLATES, Map.of("name", "x", "subject", "a\nb", "text", "x"))
                .expect(400);
        owner().post(TEMPLATES, Map.of("name", "x", "subject", "{{name", "text", "x"))
                .expect(400);
        owner().post(TEMPLATES, FIRST).expect(201);
        assertThat(owner().post(TEMPLATES, FIRST).expect(409).code()).isEqualTo("template.name-taken");
    }

    @Test
    void aTestGoesToWhoeverAsks() {
        JsonNode made = owner().post(TEMPLATES, FIRST).expect(201).json();
        owner().post(TEMPLATES + "/" + made.path("id").asString() + "/trial", "")
                .expect(204);
        JsonNode mail = owner().get("/api/v1/messages").json().path("items").get(0);
        assertThat(mail.path("to").asString()).isEqualTo(ownerPerson().email());
        assertThat(mail.path("subject").asString()).isEqualTo("Hello Ann Example");
        assertThat(mail.path("text").asString()).contains("You, Your firm");
    }

    @Test
    void whoWritesReadsAndWhoManagesChanges() {
        JsonNode made = owner().post(TEMPLATES, FIRST).expect(201).json();
        String path = TEMPLATES + "/" + made.path("id").asString();
        JsonNode seen = as(BuiltInRole.STAFF).get(path).expect(200).json();
        assertThat(seen.path("commands").get(0).path("allowed").asBoolean()).isFalse();
        as(BuiltInRole.STAFF).post(TEMPLATES, SECOND).expect(403);
        as(BuiltInRole.STAFF).seen(version(made)).put(path, SECOND).expect(403);
        as(BuiltInRole.CONTRACTOR).get(TEMPLATES).expect(403);
        stranger().get(path).expect(404);
        stranger().get(path + "/preview").expect(404);
        stranger().post(path + "/trial", "").expect(404);
        stranger().seen(version(made)).put(path, SECOND).expect(404);
        as(BuiltInRole.MANAGER)
                .seen(version(made))
                .put(path + "/publication", "")
                .expect(200);
    }

    private Http.Answer command(String path, String command, JsonNode seen) {
        return owner().seen(version(seen)).put(path + "/" + command, "");
    }

    private static long version(JsonNode template) {
        return template.path("version").asLong();
    }
}
