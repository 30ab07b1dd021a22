package dev.plumbline.firms;

import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of the current firm, for other modules. */
public interface Members {
    Optional<MemberFacts> find(MemberId id);

    /** All who have not left, by name. */
    List<MemberFacts> active();

    /** What everybody is called, those who have left among them. */
    Map<MemberId, String> names();

    /** Those who have not left and whose role allows {@code permission}, by name. */
    List<MemberFacts> allowed(String permission);
}
