package dev.plumbline.attack;

import dev.plumbline.Endpoints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One operation: the endpoint of the route table with what the running description says of it. */
record Operation(Endpoints.Endpoint endpoint, String path, JsonNode described, Description description) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    String method() {
        return endpoint.method();
    }

    String name() {
        return method() + " " + path;
    }

    boolean isPublic() {
        return endpoint.isPublic();
    }

    boolean writes() {
        return !List.of("GET", "HEAD").contains(method());
    }

    boolean streams() {
        return endpoint.streams();
    }

    List<String> variables() {
        List<String> names = new ArrayList<>();
        Matcher m = VARIABLE.matcher(path);
        while (m.find()) {
            names.add(m.group(1));
        }
        return names;
    }

    /** The word that says whose id a variable is: its own name, or the one before it when it is only called an id. */
    String meaningOf(String variable) {
        return variable.equals("id") ? collectionOf(variable) : variable;
    }

    /** The word before a variable: {@code members} of {@code /members/{id}}. */
    String collectionOf(String variable) {
        String before = path.substring(0, path.indexOf("{" + variable + "}"));
        String[] parts = before.split("/");
        return parts.length == 0 ? "" : parts[parts.length - 1];
    }

    /** Query parameters by name, with their schemas; members of parameter objects each by itself. */
    Map<String, JsonNode> queries() {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (JsonNode parameter : described.path("parameters")) {
            if (parameter.path("in").asString("").equals("query")) {
                JsonNode schema = description.resolve(parameter.path("schema"));
                if (schema.has("properties")) {
                    schema.path("properties").properties().forEach(e -> found.put(e.getKey(), e.getValue()));
                } else {
                    found.put(parameter.path("name").asString(), schema);
                }
            }
        }
        return found;
    }

    boolean requires(String query) {
        return described
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("in").asString("").equals("query")
                        && parameter.path("name").asString("").equals(query)
                        && parameter.path("required").asBoolean(false));
    }

    /** Names of headers that it reads, as the description says. */
    List<String> headers() {
        return described
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("header"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    boolean takesHeader(String name) {
        return headers().contains(name);
    }

    /** Schema of the JSON body; missing when there is none. */
    JsonNode body() {
        return description.resolve(described
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
    }

    /** Schema of a part of the JSON body. */
    JsonNode bodyAt(String pointer) {
        JsonNode schema = body();
        for (String name : pointer.substring(1).split("/")) {
            schema = description.resolve(schema.path(name.matches("\\d+") ? "items" : "properties"));
            schema = name.matches("\\d+") ? schema : description.resolve(schema.path(name));
        }
        return schema;
    }

    boolean hasBody() {
        return !body().isMissingNode();
    }

    boolean takesFile() {
        return described.path("requestBody").path("content").has("multipart/form-data");
    }

    /** Schema of the JSON answer with a status; missing when it is not described. */
    JsonNode answer(int status) {
        JsonNode content =
                described.path("responses").path(String.valueOf(status)).path("content");
        return content.has("application/json")
                ? content.path("application/json").path("schema")
                : content.path("*/*").path("schema");
    }

    boolean describes(int status) {
        return described.path("responses").has(String.valueOf(status));
    }

    @Override
    public String toString() {
        return name();
    }
}
