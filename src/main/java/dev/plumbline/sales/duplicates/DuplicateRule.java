package dev.plumbline.sales.duplicates;

import dev.plumbline.sales.LeadStatus;
import dev.plumbline.shared.Coded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to do with an enquiry that looks like a lead that is there.
 *
 * <p>Same phone or same e-mail, and a name that is alike or not given: the same person, the enquiry is attached. Same
 * phone or e-mail under another name (a shared line, a spouse), or no such key but name and address alike: it may be the
 * same, a person decides. A lead that was won is a client: the enquiry is new business, and says so. A lead that is lost or
 * rests takes what a file brings, but no enquiry on which somebody waits ({@link Decision#awaited}).
 */
public final class DuplicateRule {
    /** Names this alike are taken as one name typed twice. */
    public static final double NAME_ALIKE = 0.90;
    /** Addresses differ in digits, which weigh little in a similarity; hence the higher bar, and equal house numbers. */
    public static final double STREET_ALIKE = 0.93;

    public enum Outcome implements Coded {
        CREATED,
        ATTACHED,
        HELD
    }

    public record Existing(UUID lead, Fingerprint print, LeadStatus status) {}

    /**
     * @param lead   the lead it is attached to or may be the same as; null when it stands alone
     * @param closed whether nobody works on that lead
     */
    public record Decision(Outcome outcome, @Nullable UUID lead, boolean closed, List<String> reasons) {
        public static Decision alone(String reason) {
            return new Decision(Outcome.CREATED, null, false, List.of(reason));
        }

        /**
         * The same for an enquiry, on which somebody waits. A lead that is lost or rests cannot take it: nobody would
         * answer. So it is a new lead beside the old one, and a person decides whether they become one.
         */
        public Decision awaited() {
            if (outcome != Outcome.ATTACHED || !closed) {
                return this;
            }
            List<String> more = new ArrayList<>(reasons);
            more.add("That lead is closed: this enquiry is answered as a new one");
            return new Decision(Outcome.HELD, lead, true, List.copyOf(more));
        }
    }

    private record Match(Existing existing, Outcome outcome, List<String> reasons) {}

    public static Decision decide(Fingerprint enquiry, List<Existing> candidates) {
        return candidates.stream()
                .map(c -> match(enquiry, c))
                .filter(m -> !m.reasons().isEmpty())
                .min(Comparator.comparing((Match m) -> rank(m.outcome()))
                        .thenComparing(m -> !m.existing().status().open())
                        .thenComparing(m -> -m.reasons().size())
                        .thenComparing(m -> m.existing().lead()))
                .map(m -> new Decision(
                        m.outcome(), m.existing().lead(), !m.existing().status().open(), m.reasons()))
                .orElse(Decision.alone("No lead has this phone, e-mail, or name and address."));
    }

    private static Match match(Fingerprint enquiry, Existing existing) {
        List<String> reasons = reasons(enquiry, existing.print());
        if (reasons.isEmpty()) {
            return new Match(existing, Outcome.CREATED, reasons);
        }
        if (existing.status() == LeadStatus.WON) {
            reasons.add("That lead was won: this is new business of a client");
            return new Match(existing, Outcome.CREATED, reasons);
        }
        boolean sameKey = sharesKey(enquiry, existing.print());
        boolean otherName = !nameAlike(enquiry.name(), existing.print().name());
        if (sameKey && otherName) {
            reasons.add("The names differ");
        }
        return new Match(existing, sameKey && !otherName ? Outcome.ATTACHED : Outcome.HELD, reasons);
    }

    private static List<String> reasons(Fingerprint a, Fingerprint b) {
        List<String> reasons = new ArrayList<>();
        if (!Collections.disjoint(a.phones(), b.phones())) {
            reasons.add("Same phone number");
        }
        if (a.email() != null && a.email().equals(b.email())) {
            reasons.add("Same e-mail address");
        }
        boolean both = !a.name().isEmpty() && !b.name().isEmpty();
        if (both && nameAlike(a.name(), b.name()) && streetAlike(a.street(), b.street())) {
            reasons.add("Name and address alike");
        }
        return reasons;
    }

    private static boolean sharesKey(Fingerprint a, Fingerprint b) {
        return !Collections.disjoint(a.phones(), b.phones())
                || (a.email() != null && a.email().equals(b.email()));
    }

    /** A name that is not given contradicts nothing. The order of the words does not matter. */
    static boolean nameAlike(String a, String b) {
        return a.isEmpty() || b.isEmpty() || Similarity.of(sorted(a), sorted(b)) >= NAME_ALIKE;
    }

    static boolean streetAlike(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && digits(a).equals(digits(b)) && Similarity.of(a, b) >= STREET_ALIKE;
    }

    private static List<String> digits(String words) {
        return List.of(words.split(" ", -1)).stream()
                .filter(w -> w.chars().anyMatch(Character::isDigit))
                .sorted()
                .toList();
    }

    static String sorted(String words) {
        List<String> parts = new ArrayList<>(List.of(words.split(" ", -1)));
        Collections.sort(parts);
        return String.join(" ", parts);
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case ATTACHED -> 0;
            case HELD -> 1;
            case CREATED -> 2;
        };
    }

    private DuplicateRule() {}
}
