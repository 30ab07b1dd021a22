package dev.plumbline.compliance.obligations;

import java.util.List;

/**
 * What was reckoned of some properties.
 *
 * @param outlooks  without a gap for each of them
 * @param deadlines of the first day
 */
public record Reckoned(List<Outlook> outlooks, List<Renewal> deadlines) {}
