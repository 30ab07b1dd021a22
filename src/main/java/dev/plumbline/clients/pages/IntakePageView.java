package dev.plumbline.clients.pages;

import dev.plumbline.shared.Access;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;

/**
 * The page as the firm sees it.
 *
 * @param path     where it is, from the beginning of the installation's address
 * @param commands what this caller may do with it now, and what is missing where not
 */
record IntakePageView(
        IntakePageId id,
        long version,
        PageStatus status,
        Instant statusAt,
        String key,
        String path,
        Instant createdAt,
        List<CommandView> commands)
        implements Versioned {
    static IntakePageView of(IntakePage page, Access access) {
        return new IntakePageView(
                page.id(),
                page.version(),
                page.status(),
                page.statusAt(),
                page.key(),
                "/apply/" + page.key(),
                page.createdAt(),
                new IntakePageReadiness(page.status(), access).commands());
    }
}
