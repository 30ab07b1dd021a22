package dev.plumbline.firms.firm;

import dev.plumbline.firms.FirmStatus;
import dev.plumbline.shared.FirmId;
import java.time.Instant;
import java.util.Map;

/**
 * The firm with its settings.
 *
 * @param limits what the firm may use, by name; set by the operator of the installation
 */
record Firm(FirmId id, Settings settings, FirmStatus status, Instant since, Map<String, Long> limits, long version) {

    record Settings(String name, String slug, String timeZone, String currency, String locale) {}
}
