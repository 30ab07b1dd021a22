package dev.plumbline.compliance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.TestWorld;
import dev.plumbline.clients.portal.PortalTest;
import dev.plumbline.compliance.board.OutlookKeeper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class PortalDutiesApiTests extends PortalTest {
    @Autowired
    private OutlookKeeper keeper;

    private static final List<String> SAID = List.of("colour", "red", "amber", "green", "changesOn");

    @Test
    void seesWhatTheFirmSees() {
        String at = home();
        tenancy(at, "2026-01-01");
        Http portal = anonymous().as(somebody(clientOf(at), "landlord", null));
        for (String day : List.of("", on(today().plusDays(200)), on("2020-06-01"))) {
            JsonNode firm = duties(at, day);
            JsonNode guest = portal.get(PORTAL + "/properties/" + idOf(at) + "/obligations" + day)
                    .expect(200)
                    .json();
            SAID.forEach(name -> assertThat(guest.path(name)).as(name).isEqualTo(firm.path(name)));
            assertThat(guest.path("obligations").size())
                    .isEqualTo(firm.path("obligations").size());
            for (int n = 0; n < firm.path("obligations").size(); n++) {
                for (String name : List.of("rule", "title", "state", "colour", "reasons", "due", "law", "penalty")) {
                    assertThat(guest.at("/obligations/" + n + "/" + name))
                            .isEqualTo(firm.at("/obligations/" + n + "/" + name));
                }
            }
        }
        JsonNode row = portal.get(PORTAL + "/properties").expect(200).json().at("/items/0");
        SAID.forEach(name -> assertThat(row.path(name)).isEqualTo(duties(at, "").path(name)));
        assertThat(portal.get(PORTAL + "/properties/" + idOf(at)).expect(200).json())
                .isEqualTo(row);
    }

    @Test
    void aTenantLearnsNothingOfOtherPersons() {
        String at = home();
        tenancy(at, "2026-01-01");
        String other = bare();
        Http tenant = anonymous().as(somebody(clientOf(at), "tenant", List.of(idOf(at))));
        JsonNode seen = tenant.get(PORTAL + "/properties/" + idOf(at) + "/obligations")
                .expect(200)
                .json();
        assertThat(seen.path("obligations").size()).isPositive();
        seen.path("obligations").forEach(duty -> {
            assertThat(duty.path("reasons").size()).isZero();
            assertThat(duty.hasNonNull("penalty")).isFalse();
            assertThat(duty.hasNonNull("about")).isFalse();
            assertThat(duty.path("law").path("law").asString()).isNotEmpty();
        });
        assertThat(duties(at, "").toString()).contains("\"penalty\"");
        tenant.get(PORTAL + "/properties/" + idOf(other)).expect(404);
    }

    @Test
    void nothingOfAnotherClientOrFirmIsThere() {
        String mine = home();
        String theirs = home();
        Http portal = anonymous().as(somebody(clientOf(mine), "agent", null));
        for (String id : List.of(idOf(theirs), UUID.randomUUID().toString())) {
            portal.get(PORTAL + "/properties/" + id).expect(404);
            portal.get(PORTAL + "/properties/" + id + "/obligations").expect(404);
        }
        TestWorld.Person elsewhere = world.guest(world.foundFirm().firm());
        anonymous().as(elsewhere).get(PORTAL + "/properties/" + idOf(mine)).expect(404);
        long version = owner().get(mine).json().path("version").asLong();
        owner().seen(version)
                .put(mine + "/client", Map.of("client", clientOf(theirs), "reason", "sold"))
                .expect(200);
        portal.get(PORTAL + "/properties/" + idOf(mine)).expect(404);
        assertThat(portal.get(PORTAL + "/overview")
                        .expect(200)
                        .json()
                        .path("properties")
                        .asInt())
                .isZero();
    }

    @Test
    void theOverviewAgreesWithThePropertiesToTheDigit() {
        String first = home();
        String client = clientOf(first);
        for (int n = 0; n < 4; n++) {
            another(client, n);
        }
        Http portal = anonymous().as(somebody(client, "landlord", null));
        agrees(portal);
        world.in(ownerPerson().firm()).run(keeper::reckon);
        agrees(portal);
        know(first, ALWAYS, Map.of("let", "no"));
        agrees(portal);
    }

    @Test
    void theOverviewNamesWhatChangesNext() {
        String at = home();
        Http portal = anonymous().as(somebody(clientOf(at), "landlord", null));
        verified(at, "epc", epc(today().minusYears(10).plusDays(100).toString(), "C"));
        world.in(ownerPerson().firm()).run(keeper::reckon);
        JsonNode next = portal.get(PORTAL + "/overview").expect(200).json().at("/next/0");
        assertThat(next.path("property").asString()).isEqualTo(idOf(at));
        assertThat(next.path("name").asString()).isEqualTo("12 Elm Street");
        assertThat(next.path("changesOn"))
                .isEqualTo(portal.get(PORTAL + "/properties/" + idOf(at)).json().path("changesOn"));
    }

    @Test
    void propertiesGoOnByKey() {
        String client = clientOf(bare());
        List<String> made = new ArrayList<>();
        for (int n = 0; n < 3; n++) {
            made.add(another(client, n));
        }
        Http portal = anonymous().as(somebody(client, "landlord", made));
        for (String sort : List.of("name:asc", "created:desc", "created:asc")) {
            List<String> seen = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page = portal.get(PORTAL + "/properties?limit=1&sort=" + sort + cursor)
                        .expect(200)
                        .json();
                seen.add(page.at("/items/0/id").asString());
                cursor = page.hasNonNull("nextCursor")
                        ? "&cursor=" + page.path("nextCursor").asString()
                        : "";
            } while (!cursor.isEmpty());
            assertThat(seen).containsExactlyInAnyOrderElementsOf(made);
            assertThat(seen.getFirst()).isEqualTo(sort.equals("created:desc") ? made.getLast() : made.getFirst());
        }
    }

    private void agrees(Http portal) {
        JsonNode overview = portal.get(PORTAL + "/overview").expect(200).json();
        List<JsonNode> rows = portal.get(PORTAL + "/properties?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
        assertThat(overview.path("properties").asInt()).isEqualTo(rows.size());
        assertThat(overview.path("pending").asInt()).isZero();
        for (String colour : List.of("red", "amber", "green")) {
            assertThat(overview.path(colour).asLong())
                    .isEqualTo(rows.stream()
                            .filter(row -> row.path("reckoned").asBoolean()
                                    && row.path("colour").asString().equals(colour))
                            .count());
        }
        assertThat(overview.path("noRules").asLong())
                .isEqualTo(rows.stream()
                        .filter(row -> !row.path("reckoned").asBoolean())
                        .count());
        List<String> days = rows.stream()
                .filter(row -> row.hasNonNull("changesOn"))
                .map(row -> row.path("changesOn").asString() + row.path("id").asString())
                .sorted()
                .toList();
        assertThat(overview.path("next")
                        .valueStream()
                        .map(each -> each.path("changesOn").asString()
                                + each.path("property").asString())
                        .toList())
                .isEqualTo(days);
    }

    private String another(String client, int n) {
        return owner().post(
                        "/api/v1/properties",
                        Map.of(
                                "client",
                                client,
                                "address",
                                Map.of(
                                        "street",
                                        n + " Ash Street",
                                        "postcode",
                                        "M1 1AA",
                                        "country",
                                        n == 3 ? "FR" : "GB")))
                .expect(201)
                .json()
                .path("id")
                .asString();
    }
}
