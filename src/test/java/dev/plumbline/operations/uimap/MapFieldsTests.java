package dev.plumbline.operations.uimap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapFieldsTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void followsGroupsAndListsAndStopsWhereTheyRepeatThemselves() {
        JsonNode description = JSON.readTree("""
                {"components":{"schemas":{
                  "Tree":{"type":"object","required":["name"],"properties":{
                    "name":{"type":"string","maxLength":40},
                    "leaf":{"$ref":"#/components/schemas/Leaf"},
                    "branches":{"type":"array","maxItems":9,"items":{"$ref":"#/components/schemas/Tree"}}}},
                  "Leaf":{"type":"object","properties":{"green":{"type":["boolean","null"]}}}}}}
                """);

        List<MapField> fields = new MapFields(description).of(JSON.readTree("""
                {"$ref":"#/components/schemas/Tree"}
                """), true);

        assertThat(fields)
                .extracting(MapField::pointer)
                .containsExactly(
                        "/name",
                        "/leaf",
                        "/leaf/green",
                        "/branches",
                        "/branches/-/name",
                        "/branches/-/leaf",
                        "/branches/-/leaf/green",
                        "/branches/-/branches");
        assertThat(fields).extracting(MapField::type).startsWith("text", "group", "boolean", "list");
        assertThat(fields.getFirst().required()).isTrue();
        assertThat(fields.getFirst().limits().maxLength()).isEqualTo(40);
        assertThat(fields.get(3).limits().maxItems()).isEqualTo(9);
        assertThat(fields).allMatch(MapField::readOnly);
    }

    @Test
    void readsEveryType() {
        List<MapField> fields = new MapFields(JSON.readTree("{}")).of(JSON.readTree("""
                {"properties":{
                  "at":{"type":"string","format":"date-time"},"on":{"type":"string","format":"date"},
                  "who":{"type":["string","null"],"format":"uuid"},"n":{"type":"integer","minimum":0,"exclusiveMaximum":9},
                  "x":{"type":"number","exclusiveMinimum":0.5},"m":{"type":["integer","null"],"exclusiveMinimum":0},"colour":{"enum":["red",null],"type":["string","null"]},
                  "own":{"type":"object","additionalProperties":{}},"what":{}}}
                """), false);

        assertThat(fields)
                .extracting(MapField::type)
                .containsExactly("instant", "date", "id", "integer", "number", "integer", "choice", "map", "any");
        assertThat(fields.get(3).limits().minimum()).isEqualByComparingTo("0");
        assertThat(fields.get(3).limits().maximum()).isEqualByComparingTo("8");
        assertThat(fields.get(4).limits().minimum()).isEqualByComparingTo("0.5");
        assertThat(fields.get(5).limits().minimum()).isEqualByComparingTo("1");
        assertThat(fields.get(6).choices()).containsExactly("red");
    }

    @Test
    void namesAFieldInWords() {
        assertThat(MapFields.words("send_quote")).isEqualTo("Send quote");
        assertThat(MapFields.words("capture-form")).isEqualTo("Capture form");
        List<MapField> fields = new MapFields(JSON.readTree("{}")).of(JSON.readTree("""
                {"properties":{"insuranceClaim":{"type":"boolean","description":"as <code>yes</code>"}}}
                """), false);
        assertThat(fields.getFirst().label()).isEqualTo("Insurance claim");
        assertThat(fields.getFirst().help()).isEqualTo("as yes");
    }

    @Test
    void saysOnWhatAFieldDepends() {
        List<MapField> fields = new MapFields(JSON.readTree("{}")).of(JSON.readTree("""
                {"properties":{"kind":{"type":"string"},"size":{"type":"integer"},"note":{"type":"string"},"why":{"type":"string"}},
                 "x-conditions":[
                  {"kind":"only","field":"size","when":"kind","is":["box","bag"]},
                  {"kind":"needed","field":"size","when":"kind","is":["box","bag"]},
                  {"kind":"only","field":"note","when":"kind","is":["bag"]},
                  {"kind":"needed","field":"why","when":"kind","is":["none"]}]}
                """), false);

        assertThat(fields)
                .extracting(MapField::condition)
                .containsExactly(
                        null,
                        new MapField.Condition("/kind", List.of("box", "bag"), true, true),
                        new MapField.Condition("/kind", List.of("bag"), true, false),
                        new MapField.Condition("/kind", List.of("none"), false, true));
        assertThat(fields.get(1).writable(fields.get(2)).condition())
                .isEqualTo(fields.get(2).condition());
    }
}
