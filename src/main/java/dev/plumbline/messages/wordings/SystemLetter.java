package dev.plumbline.messages.wordings;

import dev.plumbline.messages.Mail;
import dev.plumbline.shared.FieldProblem;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of mail that a firm sends by itself: a bean of the module that sends it. Its link stands in the text, once.
 *
 * @param code  {@code enquiry.confirmation}
 * @param label what it is, for the screen on which the firm words it
 * @param help  who gets it, and when
 * @param ours  what it says until the firm says otherwise
 */
public record SystemLetter(String code, String label, String help, List<Field> fields, Wording ours) {
    /** Where the mail leads. Filled in when it leaves: whoever has it may do what it leads to. */
    public static final String LINK = "link";

    /** What the firm is called. */
    public static final String FIRM = "firm";

    /** So many at most, so that what is filled in does not make a mail too long to be kept. */
    static final int PLACES_MAX = 20;

    /** As long as the subject of a mail may be. */
    private static final int SUBJECT_MAX = 300;

    /**
     * What the mail can name.
     *
     * @param means  what stands there
     * @param sample what stands there in a preview; of a link where it leads within the installation
     * @param needed whether it has to stand in the text
     */
    public record Field(String code, String means, String sample, boolean needed) {
        public static Field of(String code, String means, String sample) {
            return new Field(code, means, sample, false);
        }

        public static Field needed(String code, String means, String sample) {
            return new Field(code, means, sample, true);
        }
    }

    public SystemLetter {
        fields = List.copyOf(fields);
        if (!code.matches("[a-z]+(\\.[a-z]+)*") || code.length() > 60) {
            throw new IllegalArgumentException("The code of a letter is like \"invitation\", not \"" + code + "\"");
        }
        if (fields.stream().noneMatch(field -> field.code().equals(LINK) && field.needed())) {
            throw new IllegalArgumentException(code + " leads nowhere");
        }
        List<FieldProblem> wrong = wrong(fields, ours);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(code + ": " + wrong);
        }
    }

    /** @throws Problem that names everything for which no mail can be made of it, and where it stands */
    void check(Wording words) {
        List<FieldProblem> wrong = wrong(fields, words);
        if (!wrong.isEmpty()) {
            throw Problem.of(SharedProblem.INVALID, wrong.getFirst().message(), wrong);
        }
    }

    /** Whether mails can still be made of it: what was saved before may name a field that is gone. */
    boolean fits(Wording words) {
        return wrong(fields, words).isEmpty();
    }

    /**
     * With values in place of fields, in one line each and without braces; {@link Mail#LINK} where the link stands.
     *
     * @param values by the codes of fields
     */
    Wording filled(Wording words, Map<String, String> values) {
        Map<String, String> lines = new HashMap<>();
        fields.forEach(field -> lines.put(field.code(), Mail.oneLine(values.getOrDefault(field.code(), ""))));
        lines.put(LINK, Mail.LINK);
        Places places = places(fields);
        String subject = places.fill(words.subject(), lines).strip();
        // Names of nothing but braces are left empty, and a mail has a subject.
        String some = subject.isEmpty() ? label : subject;
        return new Wording(cut(some), places.fill(words.text(), lines));
    }

    private static String cut(String subject) {
        if (subject.length() <= SUBJECT_MAX) {
            return subject;
        }
        boolean half = Character.isHighSurrogate(subject.charAt(SUBJECT_MAX - 1));
        return subject.substring(0, half ? SUBJECT_MAX - 1 : SUBJECT_MAX);
    }

    private static Places places(List<Field> fields) {
        return new Places(fields.stream().map(Field::code).toList());
    }

    private static List<FieldProblem> wrong(List<Field> fields, Wording words) {
        Places places = places(fields);
        List<FieldProblem> wrong = new ArrayList<>(places.wrong("/subject", words.subject()));
        places.of(LINK, words.subject()).stream()
                .limit(1)
                .forEach(at -> wrong.add(new FieldProblem(
                        "/subject",
                        "link-in-subject",
                        "The link stands in the text only, and never in the subject (" + at + ").")));
        wrong.addAll(places.wrong("/text", words.text()));
        for (Field field : fields) {
            List<String> stands = places.of(field.code(), words.text());
            if (field.needed() && stands.isEmpty()) {
                wrong.add(text("missing-field", "The text has to name {{" + field.code() + "}}: " + field.means()));
            }
            if (field.code().equals(LINK) && stands.size() > 1) {
                wrong.add(
                        text("repeated-field", "The link stands once; here it stands again (" + stands.get(1) + ")."));
            }
        }
        if (Places.count(words.text()) > PLACES_MAX) {
            wrong.add(text("too-many-fields", "A text names fields at most " + PLACES_MAX + " times."));
        }
        // In the text of a mail one brace has a meaning too: see Mail.LINK.
        if (wrong.isEmpty()) {
            Places.brace(words.text())
                    .ifPresent(at -> wrong.add(
                            text("braces", "Braces stand around fields only, two on each side (" + at + ").")));
        }
        return wrong;
    }

    private static FieldProblem text(String code, String message) {
        return new FieldProblem("/text", code, message);
    }
}
