package dev.plumbline.sales.duplicates;

import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.duplicates.DuplicateRule.Decision;
import dev.plumbline.sales.duplicates.DuplicateRule.Existing;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Duplicates among stored leads. Joins the transaction that stores a lead. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Duplicates {
    private final DuplicateRepository duplicates;
    private final Clock clock;

    Duplicates(DuplicateRepository duplicates, Clock clock) {
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /**
     * Holds what these can be found by until the transaction ends, so that of several who bring the same person at once
     * each sees what the one before has stored. Ask for everything of a transaction in one call: two calls could wait for
     * another transaction in a circle.
     */
    public void reserve(List<Asked> enquiries) {
        duplicates.lock(enquiries.stream()
                .flatMap(asked -> asked.keys().stream())
                .distinct()
                .toList());
    }

    /**
     * What to do with an enquiry, given the leads of the firm.
     *
     * @param place  house number and place, by which look-alikes without a shared key are found
     * @param region two letters, where a number without country code belongs
     */
    public Decision decide(Fingerprint enquiry, @Nullable String place, String region) {
        return DuplicateRule.decide(enquiry, duplicates.candidates(null, enquiry, place, region));
    }

    /**
     * What is compared of one enquiry.
     *
     * @param place house number and place, by which look-alikes without a shared key are found
     */
    public record Asked(Fingerprint print, @Nullable String place) {
        /** What it can be found by: phone, e-mail or place, told apart by their first letter. */
        public List<String> keys() {
            List<String> keys = new ArrayList<>();
            print.phones().forEach(phone -> keys.add("p" + phone));
            if (print.email() != null) {
                keys.add("e" + print.email());
            }
            if (place != null) {
                keys.add("a" + place);
            }
            return keys;
        }
    }

    /** The leads that each of these may be, in the same order; for imports, which ask for hundreds at once. */
    public List<List<Existing>> candidates(List<Asked> enquiries, String region) {
        return duplicates.candidates(enquiries, region);
    }

    /** Keeps for review that a new lead may be the same as another. */
    public void hold(LeadId lead, Decision decision, FoundBy by) {
        if (decision.lead() != null) {
            duplicates.note(lead, decision.lead(), decision.reasons(), by, clock.instant());
        }
    }

    /** Notes every lead that may be the same as this stored one. */
    public void note(LeadId lead, Fingerprint print, @Nullable String place, String region) {
        for (DuplicateRule.Existing other : duplicates.candidates(lead, print, place, region)) {
            Decision decision = DuplicateRule.decide(print, List.of(other));
            if (decision.lead() != null) {
                duplicates.note(lead, decision.lead(), decision.reasons(), FoundBy.SCAN, clock.instant());
            }
        }
    }
}
