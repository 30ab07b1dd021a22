package dev.plumbline.firms;

import java.util.Map;

/**
 * One firm of the installation, for its operator.
 *
 * @param limits what the firm may use, by name; empty for no limit
 */
public record FirmSummary(String slug, String name, FirmStatus status, Map<String, Long> limits) {}
