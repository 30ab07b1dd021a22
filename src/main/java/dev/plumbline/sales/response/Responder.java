package dev.plumbline.sales.response;

import dev.plumbline.shared.MemberId;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is called first: 100 points, less 10 for each lead in hand, 20 more for an average within the promise, 15 more for
 * keeping it nine times of ten, 10 more for the skills that the lead asks for. Equal points go to whoever was called longest ago.
 */
public final class Responder {
    private static final int KEPT_PERCENT = 90;

    /**
     * @param inHand     open leads
     * @param average    mean time to the first response; null without any
     * @param kept       percentage within the target; null without any
     * @param calledLast rank of the last call, higher is later; zero for never
     */
    public record Candidate(
            MemberId member,
            boolean available,
            int inHand,
            @Nullable Duration average,
            @Nullable Integer kept,
            boolean skilled,
            long calledLast) {
        Candidate skilled(boolean has) {
            return new Candidate(member, available, inHand, average, kept, has, calledLast);
        }
    }

    /** @param promise how soon the firm means to answer */
    public static int points(Candidate c, Duration promise) {
        int fast = c.average() != null && c.average().compareTo(promise) <= 0 ? 20 : 0;
        int reliable = c.kept() != null && c.kept() >= KEPT_PERCENT ? 15 : 0;
        return 100 - 10 * c.inHand() + fast + reliable + (c.skilled() ? 10 : 0);
    }

    /**
     * Empty when nobody is available: the ladder then goes straight to the next step.
     *
     * @param seeing the members who see the lead
     */
    public static Optional<MemberId> choose(List<Candidate> candidates, Duration promise, Set<MemberId> seeing) {
        return candidates.stream()
                .filter(c -> c.available() && seeing.contains(c.member()))
                .sorted(Comparator.comparingInt((Candidate c) -> -points(c, promise))
                        .thenComparingLong(Candidate::calledLast)
                        .thenComparing(c -> c.member().value()))
                .map(Candidate::member)
                .findFirst();
    }

    private Responder() {}
}
