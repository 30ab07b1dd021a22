package dev.plumbline.documents.evidence;

import dev.plumbline.documents.Outcome;
import dev.plumbline.shared.Coded;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what extractors believe in order, the likeliest of each field first, and leaves out what cannot be. */
final class Ranking {
    /** Of each field. */
    static final int MOST = 5;

    private static final Comparator<Proposal> LIKELIEST =
            Comparator.comparingDouble(Proposal::confidence).reversed().thenComparingInt(Proposal::from);

    private Ranking() {}

    /** @param length of the text: what lies outside of it stands nowhere */
    static List<Proposal> of(Collection<Proposal> all, int length) {
        List<Proposal> ranked = new ArrayList<>();
        for (EvidenceField field : EvidenceField.values()) {
            Map<String, Proposal> best = new LinkedHashMap<>();
            all.stream()
                    .filter(each -> each.field() == field && each.to() <= length && isPossible(each))
                    .sorted(LIKELIEST)
                    .forEach(each -> best.putIfAbsent(each.value(), each));
            ranked.addAll(best.values().stream().limit(MOST).toList());
        }
        Optional<LocalDate> issued = ranked.stream()
                .filter(each -> each.field() == EvidenceField.ISSUED_ON)
                .findFirst()
                .map(each -> LocalDate.parse(each.value()));
        return ranked.stream()
                .filter(each -> each.field() != EvidenceField.EXPIRES_ON
                        || issued.isEmpty()
                        || !LocalDate.parse(each.value()).isBefore(issued.get()))
                .toList();
    }

    private static boolean isPossible(Proposal proposal) {
        return switch (proposal.field()) {
            case ISSUED_ON, EXPIRES_ON -> isDay(proposal.value());
            case OUTCOME -> Arrays.stream(Outcome.values()).map(Coded::code).anyMatch(proposal.value()::equals);
            case REFERENCE -> true;
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
