package dev.plumbline.sales.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ApiTest;
import dev.plumbline.Http;
import dev.plumbline.firms.BuiltInRole;
import dev.plumbline.sales.SalesWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FigureApiTests extends ApiTest {
    private static final String LEADS = "/api/v1/sales/leads";

    private void lead(String name, double latitude, double longitude) {
        Map<String, Object> address =
                Map.of("street", name + " Road 1", "city", "Novi", "latitude", latitude, "longitude", longitude);
        Map<String, Object> lead = Map.of(
                "firstName",
                name,
                "lastName",
                "Figure",
                "source",
                "referral",
                "email",
                name + "@example.com",
                "budget",
                Map.of("quoted", 1000.50),
                "address",
                address);
        owner().post(LEADS, Map.of("lead", lead)).expect(201);
    }

    private static JsonNode tile(JsonNode figures, String code) {
        return figures.path("tiles")
                .valueStream()
                .filter(t -> t.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFigureIsTheNumberOfRowsThatItsQueryLists() {
        lead("ann", 42.1, -83.1);
        lead("bob", 42.2, -83.2);

        JsonNode figures = owner().get("/api/v1/sales/figures").expect(200).json();

        for (String code : new String[] {"new", "hot", "unanswered"}) {
            JsonNode tile = tile(figures, code);
            JsonNode rows = owner().get(LEADS + "?" + tile.path("query").asString())
                    .expect(200)
                    .json();
            assertThat(rows.path("items").size())
                    .as(code)
                    .isEqualTo(tile.path("value").asInt());
        }
        assertThat(tile(figures, "new").path("value").asInt()).isEqualTo(2);
        assertThat(figures.path("byDay").size()).isEqualTo(30);
        JsonNode today = figures.path("byDay").get(29);
        assertThat(today.path("count").asInt()).isEqualTo(2);
        assertThat(owner().get(LEADS + "?" + today.path("query").asString())
                        .expect(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void aShareOfNothingIsNotAFigure() {
        assertThat(tile(owner().get("/api/v1/sales/figures").expect(200).json(), "winRate")
                        .path("value")
                        .isNull())
                .isTrue();
    }

    @Test
    void membersCountOnlyWhatTheySee() {
        lead("cat", 42.1, -83.1);
        Http contractor = as(BuiltInRole.CONTRACTOR);

        assertThat(tile(contractor.get("/api/v1/sales/figures").expect(200).json(), "new")
                        .path("value")
                        .asInt())
                .isZero();
        assertThat(tile(stranger().get("/api/v1/sales/figures").expect(200).json(), "new")
                        .path("value")
                        .asInt())
                .isZero();
    }

    @Test
    void theMapSumsWhatTheListShows() {
        lead("dan", 42.11, -83.11);
        lead("eve", 42.12, -83.12);
        lead("fay", 42.51, -83.51);

        JsonNode all = owner().get("/api/v1/sales/map?size=0.1").expect(200).json();
        JsonNode north =
                owner().get("/api/v1/sales/map?size=0.1&south=42.5").expect(200).json();
        JsonNode none = owner().get("/api/v1/sales/map?status=lost").expect(200).json();

        assertThat(all.path("cells").size()).isEqualTo(2);
        assertThat(all.path("cells").get(0).path("count").asInt()).isEqualTo(2);
        assertThat(north.path("cells").size()).isEqualTo(1);
        assertThat(none.path("cells").size()).isZero();
    }

    @Test
    void sumsTheColumnsOfTheBoard() {
        Http owner = owner();
        SalesWorld.lead(owner);
        SalesWorld.lead(owner, SalesWorld.with(SalesWorld.details(), "budget", Map.of("quoted", 500)));
        SalesWorld.contacted(
                owner, SalesWorld.lead(owner, SalesWorld.with(SalesWorld.details(), "source", "google_ads")));
        SalesWorld.lead(stranger());

        JsonNode all = owner.get("/api/v1/sales/board").expect(200).json().get("columns");
        assertThat(all.size()).isEqualTo(2);
        JsonNode news = owner.get("/api/v1/sales/board?source=referral")
                .expect(200)
                .json()
                .get("columns");
        assertThat(news.size()).isEqualTo(1);
        assertThat(news.get(0).get("status").asString()).isEqualTo("new");
        assertThat(news.get(0).get("count").asLong()).isEqualTo(2);
        assertThat(news.get(0).get("value").decimalValue()).isEqualByComparingTo("12500");
        owner.get("/api/v1/sales/board?source=pigeon").expect(400);
        anonymous().get("/api/v1/sales/board").expect(401);
    }

    @Test
    void refusesAnAreaThatIsNone() {
        assertThat(owner().get("/api/v1/sales/map?size=0").expect(400).code()).isEqualTo("request.invalid");
        assertThat(owner().get("/api/v1/sales/map?south=91").expect(400).code()).isEqualTo("request.invalid");
    }
}
