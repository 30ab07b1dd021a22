package dev.plumbline.attack;

import dev.plumbline.Http;
import dev.plumbline.shared.SharedProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What every answer of the API must be, whatever was asked. */
record AnswerRules(Map<String, Integer> codes) {
    /** What only somebody with our source or our database should ever read. */
    static final Pattern INSIDE = Pattern.compile(
            "(dev\\.plumbline\\.|org\\.springframework|org\\.postgresql|tools\\.jackson|com\\.fasterxml|jakarta\\.|java\\.(lang|util|sql)|\\bat"
                    + " [a-z]\\w*(\\.\\w+)+\\(|[A-Z]\\w+Exception\\b|NullPointer|SQLSTATE|PSQL|syntax error at or"
                    + " near|relation \"|column \"|violates \\w+ |\\bselect .{1,80} from"
                    + " [a-z]+\\.|plumbline_app|pg_catalog|invalid input syntax|unterminated quoted|\\boperator does not"
                    + " exist)",
            Pattern.CASE_INSENSITIVE);

    /** Its answer is 503 when what it looks at is not well. */
    static final String DEPLOY_CHECK = "/ops/deploy-check";

    List<String> violations(Operation operation, Http.Answer answer) {
        List<String> found = new ArrayList<>();
        if (answer.status() == Call.CLOSED) {
            return found;
        }
        if (answer.status() == 503 && operation.path().startsWith(DEPLOY_CHECK)) {
            // Red is its answer, in the published shape: disturbances of the tests make it so.
            found.addAll(HeaderRules.violations(operation.path(), answer));
            return found;
        }
        if (answer.status() >= 500) {
            found.add("status " + answer.status() + " " + answer.text());
        }
        if (answer.status() >= 400) {
            problem(answer, found);
        } else {
            success(operation, answer, found);
        }
        found.addAll(HeaderRules.violations(operation.path(), answer));
        // One cause may have many signs; a refusal by the server itself has them all.
        return found.size() > 3 ? List.of(String.join("; ", found)) : found;
    }

    private void problem(Http.Answer answer, List<String> found) {
        if (INSIDE.matcher(answer.text()).find()) {
            found.add("shows our inside: " + answer.text());
        }
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            found.add(answer.status() + " is not problem+json but " + answer.header("Content-Type") + " "
                    + answer.text().substring(0, Math.min(300, answer.text().length())));
            return;
        }
        JsonNode body = parsed(answer, found);
        String code = body.path("code").asString("");
        if (code.equals(SharedProblem.FAULT.code())) {
            found.add("is a fault of ours: " + answer.text());
        }
        if (!codes.containsKey(code)) {
            found.add("code \"" + code + "\" is not in the catalogue");
        }
        if (body.path("status").asInt() != answer.status()) {
            found.add("says status " + body.path("status") + " in an answer with " + answer.status());
        }
        if (!body.path("requestId").asString("").equals(answer.header("X-Request-Id"))) {
            found.add("request id of body and header differ");
        }
    }

    private static void success(Operation operation, Http.Answer answer, List<String> found) {
        if (!operation.describes(answer.status()) && answer.status() != 304) {
            found.add("status " + answer.status() + " is not described");
            return;
        }
        JsonNode schema = operation.answer(answer.status());
        if (schema.isMissingNode() || !answer.header("Content-Type").startsWith("application/json")) {
            return;
        }
        operation.description().faults(schema, parsed(answer, found)).stream()
                .limit(3)
                .forEach(fault -> found.add("answer is not as described: " + fault));
    }

    private static JsonNode parsed(Http.Answer answer, List<String> found) {
        try {
            return answer.json();
        } catch (JacksonException e) {
            found.add("is not JSON: " + answer.text());
            return Description.JSON.createObjectNode();
        }
    }
}
