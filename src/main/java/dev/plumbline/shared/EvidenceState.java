package dev.plumbline.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What evidence of one kind about one subject says at an instant, from what was known at another. Only {@link Status#HOLDS}
 * meets a requirement.
 *
 * @param decisive  the evidence that makes it so; null when there is none
 * @param changesAt when time alone makes it say something else; null when it does not
 */
public record EvidenceState(
        Status status,
        @Nullable Evidence decisive,
        @Nullable Instant changesAt) {

    public enum Status implements Coded {
        MISSING,
        NOT_YET,
        HOLDS,
        EXPIRED,
        FAILED
    }

    private static final Comparator<Evidence> BY_ISSUE = Comparator.comparing(Evidence::issuedAt)
            .thenComparing(Evidence::recordedAt)
            .thenComparing(Evidence::id);

    private static final Comparator<Evidence> BY_START = Comparator.<Evidence, Instant>comparing(
                    e -> e.validity().startsAt())
            .thenComparing(BY_ISSUE);

    /** An end that has passed is never null. */
    private static final Comparator<Evidence> BY_END = Comparator.<Evidence, Instant>comparing(
                    e -> Objects.requireNonNullElse(e.validity().endsAt(), Instant.MAX))
            .thenComparing(BY_ISSUE);

    private record Verdict(Status status, @Nullable Evidence decisive) {}

    /**
     * A pure function of its arguments, whatever the order of the evidence.
     *
     * @param all     evidence of one kind about one subject
     * @param trueAt  about which instant is asked
     * @param knownAt from whose knowledge: evidence that was recorded later does not exist
     */
    public static EvidenceState of(Collection<Evidence> all, Instant trueAt, Instant knownAt) {
        if (all.stream().map(e -> List.of(e.subject(), e.kind())).distinct().count() > 1) {
            throw new IllegalArgumentException("Evidence of several subjects or kinds has no one state");
        }
        List<Evidence> standing = standing(all, knownAt);
        Verdict now = verdict(standing, trueAt);
        Instant change = standing.stream()
                .flatMap(EvidenceState::boundaries)
                .filter(at -> at.isAfter(trueAt))
                .sorted()
                .filter(at -> !verdict(standing, at).equals(now))
                .findFirst()
                .orElse(null);
        return new EvidenceState(now.status(), now.decisive(), change);
    }

    /** As it is now, from all that is known now. */
    public static EvidenceState now(Collection<Evidence> all, Instant now) {
        return of(all, now, now);
    }

    public boolean holds() {
        return status == Status.HOLDS;
    }

    /** Known, and corrected by nothing that is known. What has been corrected does not come back with the corrector's own correction. */
    private static List<Evidence> standing(Collection<Evidence> all, Instant knownAt) {
        List<Evidence> known = all.stream().filter(e -> e.known(knownAt)).toList();
        Set<UUID> corrected = known.stream()
                .map(Evidence::supersedes)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return known.stream()
                .filter(e -> !corrected.contains(e.id()))
                .filter(e -> e.outcome() != Evidence.Outcome.WITHDRAWN)
                .toList();
    }

    private static Verdict verdict(List<Evidence> standing, Instant at) {
        List<Evidence> issued = standing.stream().filter(e -> e.issued(at)).toList();
        Optional<Evidence> failure = issued.stream()
                .filter(e -> e.outcome() == Evidence.Outcome.FAILED)
                .max(BY_ISSUE);
        List<Evidence> passed = issued.stream()
                .filter(e -> e.outcome() == Evidence.Outcome.PASSED)
                .filter(e ->
                        failure.isEmpty() || e.issuedAt().isAfter(failure.get().issuedAt()))
                .toList();
        return passed.stream()
                .filter(e -> e.validity().covers(at))
                .max(BY_ISSUE)
                .map(e -> new Verdict(Status.HOLDS, e))
                .or(() -> passed.stream()
                        .filter(e -> e.validity().ended(at))
                        .max(BY_END)
                        .map(e -> new Verdict(Status.EXPIRED, e)))
                .or(() -> failure.map(e -> new Verdict(Status.FAILED, e)))
                .or(() -> passed.stream().min(BY_START).map(e -> new Verdict(Status.NOT_YET, e)))
                .orElse(new Verdict(Status.MISSING, null));
    }

    private static Stream<Instant> boundaries(Evidence one) {
        return Stream.of(
                        one.issuedAt(),
                        one.validity().startsAt(),
                        one.validity().endsAt())
                .filter(Objects::nonNull);
    }
}
