package dev.plumbline.messages.wordings;

/**
 * What a mail says.
 *
 * @param subject one line; {@code {{firm}}} stands for a field
 * @param text    plain text; {@code {{firm}}} stands for a field
 */
public record Wording(String subject, String text) {}
