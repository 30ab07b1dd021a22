package dev.plumbline.clients.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import dev.plumbline.clients.IntakeTest;
import dev.plumbline.firms.BuiltInRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page of a firm by which strangers apply. */
class IntakePageApiTests extends IntakeTest {
    @Test
    void aFirmHasOnePageWhichIsClosedUntilItIsOpened() {
        Http owner = owner();
        assertThat(count(owner, PAGES)).isZero();
        JsonNode page = owner.post(PAGES, "").expect(201).json();
        assertThat(page.path("status").asString()).isEqualTo("closed");
        assertThat(page.path("path").asString()).isEqualTo("/apply/" + key(page));
        assertThat(owner.post(PAGES, "").expect(409).code()).isEqualTo("intake.page-there");
        JsonNode offer = anonymous().get(OFFERS + key(page)).expect(200).json();
        assertThat(offer.path("open").asBoolean()).isFalse();
        assertThat(apply(page, landlord()).expect(409).code()).isEqualTo("intake.closed");

        JsonNode open = move(owner, page, "opening");
        assertThat(open.path("status").asString()).isEqualTo("open");
        apply(open, landlord()).expect(202);
        JsonNode closed = move(owner, open, "closing");
        apply(closed, landlord()).expect(409);
        assertThat(count(owner, APPLICATIONS)).isOne();
    }

    @Test
    void refusesTheWrongOrderAnOldVersionAndOtherPeople() {
        Http owner = owner();
        JsonNode page = openPage(owner);
        String at = PAGES + "/" + page.path("id").asString();
        assertThat(seen(owner, page).put(at + "/opening", "").expect(409).code())
                .isEqualTo("intake.page-not-ready");
        owner.seen(1).put(at + "/closing", "").expect(412);
        owner.put(at + "/closing", "").expect(428);
        seen(as(BuiltInRole.MANAGER), page).put(at + "/closing", "").expect(403);
        as(BuiltInRole.STAFF).get(PAGES).expect(403);
        seen(stranger(), page).put(at + "/closing", "").expect(404);
        anonymous().get(PAGES).expect(401);
    }

    @Test
    void aNewAddressMakesTheOldOneUnknown() {
        Http owner = owner();
        JsonNode page = openPage(owner);
        JsonNode moved = move(owner, page, "key");
        assertThat(key(moved)).isNotEqualTo(key(page));
        anonymous().get(OFFERS + key(page)).expect(404);
        apply(page, landlord()).expect(404);
        apply(moved, landlord()).expect(202);
    }
}
