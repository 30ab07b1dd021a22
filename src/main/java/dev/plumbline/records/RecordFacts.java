package dev.plumbline.records;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a record to let people talk about it.
 *
 * @param version  of the record
 * @param name     what people call it
 * @param link     its page inside the application, beginning with a slash
 * @param owner    who is responsible and hears of all that is said; null for nobody
 * @param standing whether it is there to be worked on; of what was put aside people can only read
 * @param merged   others that were merged into it: what was said of them was said of it
 * @param origin   what it came from, whose past is its own for who sees that too; null for nothing
 * @param seenBy   whether somebody with this access may know of it
 */
public record RecordFacts(
        UUID id,
        long version,
        String name,
        String link,
        @Nullable MemberId owner,
        boolean standing,
        List<UUID> merged,
        @Nullable RecordRef origin,
        Predicate<Access> seenBy) {
    /** Where a part of its page is shown. */
    public String link(String tab) {
        return link + "?tab=" + tab;
    }
}
