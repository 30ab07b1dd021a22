package dev.plumbline.sales.pages;

import dev.plumbline.sales.Urgency;
import dev.plumbline.sales.enquiries.Submission;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a page sends without script (URL standard, application/x-www-form-urlencoded), read by the rules of the API. */
final class SentForm {
    private static final Set<String> NAMES = Arrays.stream(Submission.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<FieldProblem> wrong = new ArrayList<>();

    /** Reads the body itself: the server's own reading of forms has a limit of its own. */
    static SentForm read(HttpServletRequest request) throws IOException {
        SentForm form = new SentForm();
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (String pair : body.split("&", -1)) {
            int middle = pair.indexOf('=');
            if (!pair.isEmpty()) {
                form.add(
                        decoded(middle < 0 ? pair : pair.substring(0, middle)),
                        middle < 0 ? "" : decoded(pair.substring(middle + 1)));
            }
        }
        return form;
    }

    /** As it was typed, to be shown again. */
    Map<String, String> values() {
        return values;
    }

    Submission submission(JsonMapper json) {
        if (!wrong.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, "The form has fields that cannot be read.", wrong);
        }
        try {
            return json.readValue(json.writeValueAsBytes(values), Submission.class);
        } catch (JacksonException unreadable) {
            throw Problem.of(SharedProblem.INVALID, "The form has a character that cannot be stored or shown.");
        }
    }

    private void add(String name, String value) {
        String text = value.strip();
        if (text.isEmpty()) {
            return;
        }
        if (!NAMES.contains(name)) {
            refuse(name, "unknown", "There is no field \"" + name + "\" here.");
        } else if (values.putIfAbsent(name, text) != null) {
            refuse(name, "twice", "This field was sent twice.");
        } else if (name.equals("urgency") && !isUrgency(text)) {
            refuse(name, "value", "This is not one of the allowed values.");
        } else if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            refuse(name, "character", "This text holds a character that cannot be stored.");
        }
    }

    private void refuse(String name, String code, String message) {
        wrong.add(new FieldProblem("/" + name, code, message));
    }

    private static boolean isUrgency(String code) {
        try {
            return Coded.of(Urgency.class, code).code().equals(code);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Problem.of(SharedProblem.MALFORMED, "The form holds a broken escape.");
        }
    }
}
