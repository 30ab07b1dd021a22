package dev.plumbline.clients.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.Http;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a portfolio says in the firm's own fields of properties and of clients. */
class PortfolioOwnFieldsApiTests extends PortfolioTest {
    private static final String COLUMNS =
            "Landlord,Address,Postcode,Country,Gate,Loan,Signed,Alarm,Insurer,Insurer of the client\n";

    @Test
    void rowsFillThemIn() {
        Http owner = ownerWithFields();
        JsonNode finished =
                imported(owner, rows("Oak,12 Elm Street,LS1 4DY,GB,1234,\"1,200.50\",2024-02-29,yes,aviva,None\n"));
        assertThat(finished.path("run").path("counts").path("created").asInt()).isOne();
        String elm = property(owner, "elm");
        assertThat(said(owner, "properties", elm))
                .isEqualTo(Map.of(
                        "gate", "1234", "loan", "1200.5", "signed", "2024-02-29", "alarm", "true", "insurer", "Aviva"));
        assertThat(said(owner, "clients", client(owner))).isEqualTo(Map.of("insurer", "None"));
        assertThat(owner.get("/api/v1/records/properties/" + elm + "/timeline?source=changes")
                        .expect(200)
                        .json()
                        .toString())
                .contains("own.gate", "1234");
    }

    @Test
    void aCellThatCannotBeSaidIsRefusedWithItsColumn() {
        Http owner = ownerWithFields();
        JsonNode finished = imported(
                owner,
                rows("Oak,1 Elm Street,LS1 4DY,GB," + "9".repeat(1_001) + ",,,,,\n"
                        + "Oak,2 Elm Street,LS1 4DY,GB,,much,,,,\n"
                        + "Oak,3 Elm Street,LS1 4DY,GB,,,,,Lloyds,\n"
                        + "Oak,4 Elm Street,LS1 4DY,GB,,,0001-01-01,,,\n"));
        assertThat(finished.path("run").path("counts").path("refused").asInt()).isEqualTo(4);
        Map<Integer, String> why = reasons(owner, finished);
        assertThat(why.get(2)).contains("own.gate", "limited to 1000 characters");
        assertThat(why.get(3)).contains("Loan", "is not a number");
        assertThat(why.get(4)).contains("Insurer", "Aviva");
        assertThat(why.get(5)).contains("Signed");
        assertThat(names(owner, "/api/v1/properties")).isEmpty();
    }

    @Test
    void whatWasSaidStaysAndWhatIsNewIsAdded() {
        Http owner = ownerWithFields();
        imported(owner, rows("Oak,12 Elm Street,LS1 4DY,GB,1234,1.50,,,,None\n"));
        JsonNode finished = imported(
                owner,
                rows("Oak,12 Elm Street,LS1 4DY,GB,1234,1.5,,no,,Aviva\n"
                        + "Oak,12 Elm Street,LS1 4DY,GB,,,2024-03-01,no,,\n"
                        + "Oak,12 Elm Street,LS1 4DY,GB,99,2,,yes,Aviva,\n"
                        + "Oak,14 Elm Street,LS1 4DY,GB,7,,,,,None\n"
                        + "Oak,14 Elm Street,LS1 4DY,GB,8,,,,,\n"));
        Map<Integer, String> why = reasons(owner, finished);
        assertThat(why.get(2))
                .contains("1 of your own fields are filled in.", "client_own.insurer", "the row says \\\"Aviva\\\"");
        assertThat(why.get(3)).contains("1 of your own fields are filled in.").doesNotContain("client_own");
        assertThat(why.get(4))
                .contains(
                        "own.gate", "known is \\\"1234\\\"", "own.loan", "known is \\\"1.5\\\"", "known is \\\"no\\\"");
        assertThat(why.get(5)).isEqualTo("[]");
        assertThat(why.get(6)).contains("own.gate", "known is \\\"7\\\"");
        assertThat(said(owner, "properties", property(owner, "12")))
                .isEqualTo(Map.of("gate", "1234", "loan", "1.5", "signed", "2024-03-01", "alarm", "false"));
        assertThat(said(owner, "clients", client(owner))).isEqualTo(Map.of("insurer", "None"));
    }

    @Test
    void undoTakesBackWhatOnlyTheFileHasFilledIn() {
        Http owner = ownerWithFields();
        JsonNode finished = imported(
                owner,
                rows("Oak,Bare,LS1 4DY,GB,1,,,,,\n" + "Oak,Again,LS1 4DY,GB,2,,,,,\n" + "Oak,Again,LS1 4DY,GB,,3,,,,\n"
                        + "Oak,Changed,LS1 4DY,GB,4,,,,,\n"));
        String changed = property(owner, "changed");
        owner.seen(1)
                .put("/api/v1/records/properties/" + changed + "/fields", Map.of("values", Map.of("gate", "5")))
                .expect(200);
        work(owner, finished, "undo");
        assertThat(names(owner, "/api/v1/properties")).containsExactly("Changed");
    }

    @Test
    void whatIsNoLongerAskedForIsNoColumn() {
        Http owner = ownerWithFields();
        JsonNode gate = owner.get("/api/v1/records/fields?recordKind=properties")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(field -> field.path("code").asString().equals("gate"))
                .findFirst()
                .orElseThrow();
        owner.seen(gate.path("version").asLong())
                .put(
                        "/api/v1/records/fields/" + gate.path("id").asString(),
                        Map.of("label", gate.path("label").asString(), "archived", true))
                .expect(200);
        assertThat(owner.get("/api/v1/imports/targets").expect(200).json().toString())
                .contains("own.loan", "client_own.insurer")
                .doesNotContain("own.gate");
    }

    private Http ownerWithFields() {
        Http owner = owner();
        Map.of("gate", "text", "loan", "number", "signed", "date", "alarm", "yes_no")
                .forEach((code, kind) -> define(owner, "properties", code, kind, List.of()));
        define(owner, "properties", "insurer", "choice", List.of("Aviva", "None"));
        define(owner, "clients", "insurer", "choice", List.of("Aviva", "None"));
        return owner;
    }

    private static void define(Http owner, String of, String code, String kind, List<String> choices) {
        Map<String, Object> field = new HashMap<>(Map.of("recordKind", of, "code", code, "kind", kind));
        field.put("label", Character.toUpperCase(code.charAt(0)) + code.substring(1));
        field.put("choices", choices);
        owner.post("/api/v1/records/fields", field).expect(201);
    }

    private static byte[] rows(String rows) {
        return (COLUMNS + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String client(Http owner) {
        return owner.get("/api/v1/clients?q=oak")
                .expect(200)
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }

    private static Map<String, String> said(Http owner, String kind, String record) {
        Map<String, String> said = new HashMap<>();
        owner.get("/api/v1/records/" + kind + "/" + record + "/fields")
                .expect(200)
                .json()
                .path("values")
                .properties()
                .forEach(each -> said.put(each.getKey(), each.getValue().asString()));
        return said;
    }
}
