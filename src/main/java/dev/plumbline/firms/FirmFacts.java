package dev.plumbline.firms;

import dev.plumbline.shared.FirmId;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** What other modules need to know of a firm. */
public record FirmFacts(
        FirmId id, String name, String slug, FirmStatus status, ZoneId timeZone, Currency currency, Locale locale) {}
