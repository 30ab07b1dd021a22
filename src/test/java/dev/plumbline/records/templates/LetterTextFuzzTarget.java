package dev.plumbline.records.templates;

import dev.plumbline.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks and fills any template: what passes the check has no braces left of its own, and what is filled in is never read again. */
public final class LetterTextFuzzTarget {
    private static final String VALUE = "{{name}} {{firm}} $1 \\1";
    private static final Map<LetterField, String> VALUES =
            Arrays.stream(LetterField.values()).collect(Collectors.toMap(field -> field, field -> VALUE));

    private LetterTextFuzzTarget() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        LetterText template = new LetterText(text, text);
        try {
            template.check();
        } catch (Problem refused) {
            if (refused.errors().isEmpty()) {
                throw new AssertionError("refused without saying where", refused);
            }
            return;
        }
        String filled = template.filled(VALUES).text();
        if (filled.replace(VALUE, "#").matches("(?s).*(\\{\\{|}}).*")) {
            throw new AssertionError("is not filled: " + filled);
        }
    }
}
