package dev.plumbline.firms;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * A firm to be founded.
 *
 * @param slug lower-case letters, digits and single hyphens, 2 to 64 characters, unique on this installation
 */
public record NewFirm(String name, String slug, ZoneId timeZone, Currency currency, Locale locale) {}
