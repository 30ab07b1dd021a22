package dev.plumbline.firms.firm;

import dev.plumbline.firms.FirmStatus;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The firm.
 *
 * @param since  when it came into its state
 * @param limits what the firm may use, by name; empty for no limit
 */
record FirmView(
        FirmId id,
        String name,
        String slug,
        FirmStatus status,
        Instant since,
        String timeZone,
        String currency,
        String locale,
        Map<String, Long> limits,
        List<CommandView> commands,
        long version)
        implements Versioned {

    static FirmView of(Firm firm, List<Readiness> commands) {
        Firm.Settings settings = firm.settings();
        return new FirmView(
                firm.id(),
                settings.name(),
                settings.slug(),
                firm.status(),
                firm.since(),
                settings.timeZone(),
                settings.currency(),
                settings.locale(),
                firm.limits(),
                commands.stream().map(CommandView::of).toList(),
                firm.version());
    }
}
