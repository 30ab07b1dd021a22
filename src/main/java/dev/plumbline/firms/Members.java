package dev.plumbline.firms;

import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of the current firm, for other modules. */
public interface Members {
    Optional<MemberFacts> find(MemberId id);

    /** All who have not left, by name. */
    List<MemberFacts> active();

    /** What everybody is called, those who have left among them, and guests by the id of their place. */
    Map<MemberId, String> names();

    /** Those who have not left and whose name or address has all of the words, or is like them; the best first. */
    List<MemberFacts> search(String words, int limit);

    /** Those who have not left and whose role allows {@code permission}, by name. */
    List<MemberFacts> allowed(String permission);

    /**
     * Changes how much and what a member takes on.
     *
     * @param capacity open leads that are enough; null for no limit
     */
    MemberFacts changeWork(MemberId id, Version seen, @Nullable Integer capacity, Set<String> skills);
}
