package dev.plumbline.sales.assignment;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.MemberId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets a lead. Nobody free: it stays in the pool, and the answer says why. */
public final class AssignmentRule {
    public enum Strategy implements Coded {
        ROUND_ROBIN,
        LEAST_BUSY,
        TERRITORY,
        SKILL
    }

    /**
     * @param inHand   open leads
     * @param capacity how many open leads are enough; null for no limit
     * @param lastAt   rank of the last lead given, higher is later; zero for never
     */
    public record Candidate(
            MemberId member,
            boolean available,
            int inHand,
            @Nullable Integer capacity,
            Set<UUID> territories,
            Set<String> skills,
            long lastAt) {
        boolean full() {
            return capacity != null && inHand >= capacity;
        }
    }

    /**
     * @param territories the lead's territory and all above it; empty when it lies in none
     * @param skills      what the work asks for
     */
    public record Wanted(Set<UUID> territories, Set<String> skills) {}

    /** @param member null when it stays in the pool */
    public record Choice(@Nullable MemberId member, String reason) {}

    public static Choice choose(Strategy strategy, Wanted wanted, List<Candidate> all) {
        List<Candidate> suited =
                all.stream().filter(c -> suits(strategy, wanted, c)).toList();
        if (suited.isEmpty()) {
            return pool(all.isEmpty() ? "No member takes part in assignment." : nobody(strategy, wanted));
        }
        List<Candidate> here = suited.stream().filter(Candidate::available).toList();
        if (here.isEmpty()) {
            return pool("None of the " + suited.size() + " suited members is available.");
        }
        return here.stream()
                .filter(c -> !c.full())
                .min(order(strategy))
                .map(c -> new Choice(c.member(), reason(strategy, c)))
                .orElse(pool("All " + here.size() + " suited members have as many leads as they may."));
    }

    private static boolean suits(Strategy strategy, Wanted wanted, Candidate c) {
        return switch (strategy) {
            case ROUND_ROBIN, LEAST_BUSY -> true;
            case TERRITORY -> c.territories().stream().anyMatch(wanted.territories()::contains);
            case SKILL -> c.skills().containsAll(wanted.skills());
        };
    }

    /** Round robin is whoever got a lead longest ago: it survives members who come and go, unlike a place in a list. */
    private static Comparator<Candidate> order(Strategy strategy) {
        Comparator<Candidate> turn = Comparator.comparingLong(Candidate::lastAt)
                .thenComparing(c -> c.member().value());
        return strategy == Strategy.ROUND_ROBIN
                ? turn
                : Comparator.comparingInt(Candidate::inHand).thenComparing(turn);
    }

    private static String reason(Strategy strategy, Candidate c) {
        return switch (strategy) {
            case ROUND_ROBIN -> "It was their turn.";
            case LEAST_BUSY -> "They had the fewest open leads: " + c.inHand() + ".";
            case TERRITORY -> "Of those who cover the territory, they had the fewest open leads: " + c.inHand() + ".";
            case SKILL -> "Of those with the skills, they had the fewest open leads: " + c.inHand() + ".";
        };
    }

    private static String nobody(Strategy strategy, Wanted wanted) {
        return switch (strategy) {
            case ROUND_ROBIN, LEAST_BUSY -> "No member takes part in assignment.";
            case TERRITORY ->
                wanted.territories().isEmpty()
                        ? "The address lies in no territory."
                        : "No member covers the territory of the address.";
            case SKILL -> "No member has the skills: " + String.join(", ", new TreeSet<>(wanted.skills())) + ".";
        };
    }

    private static Choice pool(String reason) {
        return new Choice(null, reason);
    }

    private AssignmentRule() {}
}
