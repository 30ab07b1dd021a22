package dev.plumbline.records.watching;

import static dev.plumbline.sales.SalesWorld.at;
import static dev.plumbline.sales.SalesWorld.lead;
import static dev.plumbline.sales.SalesWorld.merged;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld.Person;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.records.RecordsTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WatchApiTests extends RecordsTest {
    @Test
    void tellsWhoWatchesUntilTheyDoNotAnyMore() {
        Http owner = owner();
        Http mo = as(BuiltInRole.MANAGER);
        JsonNode lead = lead(owner);
        assertThat(mo.get(talk(lead)).expect(200).json().get("watching").asBoolean())
                .isFalse();
        JsonNode watched =
                mo.put(talk(lead) + "/watching", Map.of()).expect(200).json();
        assertThat(watched.get("watching").asBoolean()).isTrue();
        assertThat(names(watched)).hasSize(1).first().asString().startsWith("Mo manager");
        mo.put(talk(lead) + "/watching", Map.of()).expect(200);
        post(owner, lead, "One");
        JsonNode left = mo.delete(talk(lead) + "/watching").expect(200).json();
        assertThat(left.get("watching").asBoolean()).isFalse();
        post(owner, lead, "Two");
        assertThat(told(mo)).hasSize(1);
    }

    @Test
    void tellsWhoIsResponsibleUnlessTheySaidThatTheyDoNotWantIt() {
        Http owner = owner();
        Person seller = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode lead = given(owner, seller);
        assertThat(names(owner.get(talk(lead)).json()))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Mo staff");
        anonymous().as(seller).delete(talk(lead) + "/watching").expect(200);
        post(owner, lead, "You will not hear this");
        assertThat(told(anonymous().as(seller))).isEmpty();
        post(owner, lead, "But this, " + mention(seller));
        assertThat(told(anonymous().as(seller))).hasSize(1);
        assertThat(anonymous().as(seller).get(talk(lead)).json().get("watching").asBoolean())
                .as("who does not want to hear of it does not begin to because somebody mentions them")
                .isFalse();
    }

    @Test
    void tellsNobodyWhoDoesNotSeeTheRecordAnyMore() {
        Http owner = owner();
        Person first = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        Person second = world.join(ownerPerson().firm(), BuiltInRole.STAFF);
        JsonNode lead = given(owner, first);
        anonymous().as(first).put(talk(lead) + "/watching", Map.of()).expect(200);
        owner.seen(lead.get("version").asLong())
                .put(at(lead) + "/assignment", Map.of("owner", second.member().value()))
                .expect(200);
        post(owner, lead, "For the new one");
        assertThat(told(anonymous().as(first))).isEmpty();
        assertThat(told(anonymous().as(second))).hasSize(1);
        assertThat(names(owner.get(talk(lead)).json()))
                .as("the owner, who said something, and whose lead it is")
                .hasSize(2);
    }

    @Test
    void keepsWithAMergeWhoDoesNotWantToHearOfIt() {
        Http owner = owner();
        Person mo = world.join(ownerPerson().firm(), BuiltInRole.MANAGER);
        JsonNode kept = lead(owner);
        JsonNode gone = lead(owner);
        anonymous().as(mo).put(talk(gone) + "/watching", Map.of()).expect(200);
        anonymous().as(mo).delete(talk(gone) + "/watching").expect(200);
        merged(owner, kept, gone);
        post(owner, kept, "For " + mention(mo));
        post(owner, kept, "Not for you");
        assertThat(told(anonymous().as(mo))).hasSize(1);
    }

    @Test
    void saysWhatTheCallerMayDoAndWhyNot() {
        Http owner = owner();
        JsonNode lead = lead(owner);
        assertThat(allowed(owner.get(talk(lead)).json())).containsExactly("comment", "watch");
        JsonNode seen = as(BuiltInRole.AUDITOR).get(talk(lead)).expect(200).json();
        assertThat(allowed(seen)).containsExactly("watch");
        assertThat(seen.get("commands").get(0).get("readiness").toString()).contains("comment.write");
    }

    @Test
    void letsClientsBeTalkedAboutByWhoeverSeesThem() {
        Http owner = owner();
        JsonNode lead = qualified(owner, lead(owner));
        JsonNode won =
                owner.post(at(lead) + "/conversion", Map.of()).expect(200).json();
        String client = "/api/v1/records/clients/" + won.get("client").asString();
        Http mo = as(BuiltInRole.MANAGER);
        mo.put(client + "/watching", Map.of()).expect(200);
        owner.post(client + "/comments", Map.of("body", "Pays on time.")).expect(201);
        assertThat(mo.get(client + "/comments").expect(200).json().get("items").size())
                .isEqualTo(1);
        assertThat(told(mo)).hasSize(1);
        stranger().get(client + "/comments").expect(404);
    }

    private static List<String> names(JsonNode record) {
        List<String> all = new ArrayList<>();
        record.get("watchers").forEach(each -> all.add(each.get("name").asString()));
        return all;
    }

    private static List<String> allowed(JsonNode record) {
        List<String> all = new ArrayList<>();
        record.get("commands").forEach(each -> {
            if (each.get("allowed").asBoolean()) {
                all.add(each.get("name").asString());
            }
        });
        return all;
    }
}
