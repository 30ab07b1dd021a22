package dev.plumbline.documents.evidence;

import static dev.plumbline.documents.evidence.EvidenceField.EXPIRES_ON;
import static dev.plumbline.documents.evidence.EvidenceField.ISSUED_ON;
import static dev.plumbline.documents.evidence.EvidenceField.OUTCOME;
import static dev.plumbline.documents.evidence.EvidenceField.REFERENCE;

import dev.plumbline.documents.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Reads what UK certificates print beside their labels: gas safety records (CP12), reports on electrical installations (EICR),
 * energy performance certificates (EPC), and whatever says "issued", "expires" or "certificate number". Nothing is reckoned: a
 * certificate that says no day on which it ends gets none.
 */
@Component
class RuleExtractor implements Extractor {
    /** Behind that no certificate says what it is. */
    private static final int READ_MOST = 200_000;
    /** So many signs may stand between a label and what it labels. */
    private static final int GAP = 45;

    private static final int NEAR = 12;
    private static final double FAR_LOSES = 0.15;
    private static final double SHORT_YEAR_LOSES = 0.1;

    private record Rule(EvidenceField field, double confidence, Pattern label) {
        static Rule of(EvidenceField field, double confidence, String label) {
            return new Rule(
                    field, confidence, Pattern.compile("(?<!\\p{L})(?:" + label + ")", Pattern.CASE_INSENSITIVE));
        }
    }

    private static final String CHECK =
            "(?:gas |safety |electrical |periodic |landlord'?s? ){0,3}(?:check|inspection|test|service)";
    private static final List<Rule> DATES = List.of(
            Rule.of(EXPIRES_ON, 0.95, "valid until|date of expiry|expiry date|expires? on|expired on"),
            Rule.of(
                    EXPIRES_ON,
                    0.9,
                    "next\\s" + CHECK
                            + "(?:\\s(?:and|&|or)\\s(?:test|check))?(?:\\s(?:is|to be))?(?:\\s(?:due|required))?"
                            + "(?:\\s(?:by|on|before|date))?|(?:due )?date of next\\s" + CHECK),
            Rule.of(
                    EXPIRES_ON,
                    0.8,
                    "expires|expiry|valid to|renewal date|(?:tested|inspected|inspection) (?:and tested )?(?:by|no later than|not later than)"),
            Rule.of(
                    ISSUED_ON,
                    0.95,
                    "date of issue|issue date|date issued|issued on|date of certificate|date of report"),
            Rule.of(
                    ISSUED_ON,
                    0.85,
                    "date of (?:the )?" + CHECK + "|(?<!next )" + CHECK + " date|date of (?:assessment|visit)"),
            Rule.of(ISSUED_ON, 0.6, "issued|dated"));
    private static final List<Rule> NUMBERS = List.of(
            Rule.of(
                    REFERENCE,
                    0.9,
                    "certificate (?:number|no\\.?|ref(?:erence)?\\.?(?: number| no\\.?)?)|(?:report|record) (?:number|no\\.?|ref(?:erence)?\\.?)"),
            Rule.of(
                    REFERENCE,
                    0.7,
                    "serial (?:number|no\\.?)|policy (?:number|no\\.?)|reference(?: number| no\\.?)?|our ref\\.?|RRN"));
    private static final Pattern NUMBER = Pattern.compile(
            "[ \\t:#.]{0,12}\\n?[ \\t]?(?<n>[A-Z0-9](?:[A-Z0-9/-]{0,38})[A-Z0-9])(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EPC_NUMBER = Pattern.compile("(?<![\\d-])\\d{4}(?:-\\d{4}){4}(?![\\d-])");
    private static final double EPC_CONFIDENCE = 0.92;

    private static final String RESULT = "(?<r>not satisfactory|unsatisfactory|satisfactory|pass(?:ed)?|fail(?:ed)?)";
    /** Not where a form prints both words for one to be struck out. */
    private static final String ALONE =
            "(?!\\p{L})(?!\\s{0,2}(?:/|\\*|or\\b)\\s{0,2}(?:not |un)?(?:satisfactory|fail|pass))";

    private static final List<Rule> OUTCOMES = List.of(
            Rule.of(
                    OUTCOME,
                    0.9,
                    "(?:overall assessment|overall condition|condition of the (?:electrical )?installation|general condition|outcome|overall result)"
                            + "[^/\\f]{0,90}?(?<!\\p{L})" + RESULT + ALONE),
            Rule.of(OUTCOME, 0.75, "(?:result|assessment|status)[ \\t]?[:=-][ \\t]?\\n?" + RESULT + ALONE),
            Rule.of(
                    OUTCOME,
                    0.7,
                    "(?:appliances? |installation )?safe (?:to|for) use[ \\t?:=-]{0,4}\\n?(?<r>yes|no|pass|fail)(?![\\p{L}/]|\\s?/)"));

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public List<Proposal> propose(String whole) {
        String text = whole.substring(0, Math.min(whole.length(), READ_MOST));
        List<Proposal> found = new ArrayList<>();
        DATES.forEach(rule -> dates(rule, text, found));
        NUMBERS.forEach(rule -> numbers(rule, text, found));
        EPC_NUMBER
                .matcher(text)
                .results()
                .forEach(each ->
                        found.add(new Proposal(REFERENCE, each.group(), EPC_CONFIDENCE, each.start(), each.end())));
        OUTCOMES.forEach(rule -> outcomes(rule, text, found));
        return List.copyOf(found);
    }

    private static void dates(Rule rule, String text, List<Proposal> found) {
        Matcher label = rule.label().matcher(text);
        while (label.find()) {
            int end = Math.min(text.length(), label.end() + GAP);
            WrittenDates.first(text, label.end(), end)
                    .filter(date -> isBetween(text, label.end(), date.from()))
                    .ifPresent(date -> {
                        double confidence = rule.confidence()
                                - (date.from() - label.end() > NEAR ? FAR_LOSES : 0)
                                - (date.whole() ? 0 : SHORT_YEAR_LOSES);
                        found.add(
                                new Proposal(rule.field(), date.day().toString(), confidence, date.from(), date.to()));
                    });
        }
    }

    /** Neither another number nor the end of what is said, nor another label, stands there. */
    private static boolean isBetween(String text, int from, int to) {
        String gap = text.substring(from, to);
        int lines = (int) gap.chars().filter(sign -> sign == '\n').count();
        return lines <= 1
                && gap.chars().noneMatch(sign -> Character.isDigit(sign) || sign == '\f' || sign == ';')
                && DATES.stream().noneMatch(rule -> rule.label().matcher(gap).find());
    }

    private static void numbers(Rule rule, String text, List<Proposal> found) {
        Matcher label = rule.label().matcher(text);
        while (label.find()) {
            Matcher number = NUMBER.matcher(text).region(label.end(), text.length());
            if (number.lookingAt() && number.group("n").chars().anyMatch(Character::isDigit)) {
                found.add(new Proposal(
                        REFERENCE, number.group("n"), rule.confidence(), number.start("n"), number.end("n")));
            }
        }
    }

    private static void outcomes(Rule rule, String text, List<Proposal> found) {
        Matcher said = rule.label().matcher(text);
        while (said.find()) {
            Outcome outcome = switch (said.group("r").toLowerCase(Locale.ROOT)) {
                case "satisfactory", "pass", "passed", "yes" -> Outcome.SATISFACTORY;
                default -> Outcome.UNSATISFACTORY;
            };
            found.add(new Proposal(OUTCOME, outcome.code(), rule.confidence(), said.start("r"), said.end("r")));
        }
    }
}
