package dev.plumbline.operations.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a description becomes, also one that names things as GraphQL does not. */
class SchemaTypesTests {
    private static final String DESCRIPTION = """
            {"paths": {
              "/api/v1/trees": {
                "get": {"operationId": "tree.list", "summary": "All trees.", "deprecated": true,
                  "parameters": [
                    {"name": "kind", "in": "query", "schema": {"enum": ["oak", "ash"], "type": "string"}},
                    {"name": "own", "in": "query", "schema": {"type": ["array", "null"], "items": {"type": "string"}}},
                    {"name": "X-Odd", "in": "query", "schema": {"type": "string"}},
                    {"name": "X-Head", "in": "header", "schema": {"type": "string"}}],
                  "responses": {"200": {"content": {"application/json": {"schema": {
                    "type": "array", "items": {"$ref": "#/components/schemas/Tree"}}}}}}},
                "post": {"operationId": "tree.plant"}},
              "/api/v1/trees/{id}/leaves/{n}": {
                "get": {"operationId": "tree-leaf.show-one",
                  "parameters": [
                    {"name": "n", "in": "path", "required": true, "schema": {"type": "integer", "format": "int32"}},
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}}],
                  "responses": {"200": {"content": {"application/json": {"schema": {
                    "type": "object", "properties": {"state": {"enum": ["green", "true"], "type": "string"},
                    "inner": {"type": "object", "properties": {"a": {"type": "number"}}}}}}}}}}},
              "/api/v1/trees/picture": {"get": {"operationId": "tree.picture", "responses": {"200": {"content": {"image/png": {}}}}}},
              "/ops/trees": {"get": {"operationId": "ops.trees",
                "responses": {"200": {"content": {"application/json": {"schema": {"type": "string"}}}}}}}},
             "components": {"schemas": {
               "Tree": {"type": "object", "description": "A tree.", "required": ["id", "parent", "gone"],
                 "properties": {
                   "id": {"type": "string", "format": "uuid"},
                   "parent": {"$ref": "#/components/schemas/Tree"},
                   "gone": {"type": ["string", "null"], "format": "date"},
                   "felled": {"type": "string", "format": "date-time"},
                   "height": {"type": "number", "format": "double"},
                   "rings": {"type": "integer", "format": "int64"},
                   "old": {"type": "boolean"},
                   "kind": {"enum": ["oak", "ash", null], "type": ["string", "null"]},
                   "other": {"type": "object", "additionalProperties": {}},
                   "odd": {"type": "object", "properties": {"a-b": {"type": "string"}}}}},
               "TreeKind": {"type": "object"}}}}
            """;

    private final GraphQLSchema schema =
            RunningSchema.schema(JsonMapper.builder().build().readTree(DESCRIPTION), operation -> field -> null);

    @Test
    void readsBecomeFieldsAndSchemasTypes() {
        String printed = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(false)
                        .includeSchemaElement(element -> true))
                .print(schema);

        assertThat(printed)
                .contains(
                        "treeLeafShowOne(id: UUID!, n: Int!): TreeLeafShowOne",
                        "treeList(kind: TreeListKind, own: [String!]): [Tree!]",
                        "type TreeLeafShowOne {\n  inner: TreeLeafShowOneInner\n  state: String\n}",
                        "type TreeLeafShowOneInner {\n  a: Decimal\n}",
                        "  id: UUID!\n",
                        "  parent: Tree!\n",
                        "  gone: Date\n",
                        "  felled: DateTime\n",
                        "  height: Float\n",
                        "  rings: Long\n",
                        "  old: Boolean\n",
                        "  kind: TreeKindValue\n",
                        "  other: JSON\n",
                        "  odd: JSON\n",
                        "enum TreeListKind {\n  ash\n  oak\n}")
                .doesNotContain("X-", "picture", "ops", "plant");
        assertThat(schema.getQueryType().getFieldDefinition("treeList").isDeprecated())
                .isTrue();
    }

    @Test
    void pathsAreReadInTheirOrder() {
        ReadOperation leaf = ReadOperation.of(JsonMapper.builder().build().readTree(DESCRIPTION))
                .get(1);

        assertThat(leaf.parameters()).extracting(ReadOperation.Parameter::name).containsExactly("id", "n");
        assertThat(ReadOperation.camel("look-alike.list")).isEqualTo("lookAlikeList");
    }

    @Test
    void weighsWhatIsWrittenAndEachFragmentOnce() {
        String query = """
                query A($limit: Int) {
                  treeList(limit: $limit) { ...T parent { ...T } }
                  again: treeList { id nothing { at { all } } }
                  __schema { types { name } }
                  ...Q
                }
                fragment T on Tree { id rings }
                fragment Q on Query { treeLeafShowOne(id: "x", n: 1) { state inner { a } } ...Q }
                query B { treeList(limit: 3) { id } }
                """;

        Weight a = weight(query, "A");
        assertThat(a.calls()).isEqualTo(3);
        assertThat(a.aliases()).isEqualTo(1);
        assertThat(a.depth()).isEqualTo(4);
        assertThat(a.cost()).isEqualTo((50 + 200 * 5) + (50 + 50 * 4) + 3 + (50 + 3));
        assertThat(weight(query, "B")).isEqualTo(new Weight(2, 50 + 3, 1, 1));
        assertThat(weight(query, "C")).isEqualTo(new Weight(0, 0, 0, 1));
    }

    private Weight weight(String query, String operation) {
        return Weight.of(schema, graphql.parser.Parser.parse(query), operation, java.util.Map.of());
    }
}
