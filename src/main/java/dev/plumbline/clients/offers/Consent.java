package dev.plumbline.clients.offers;

/**
 * Words to agree to.
 *
 * @param version  of the words, from 1; other words are another version
 * @param required whether nobody applies without it
 */
public record Consent(ConsentKind kind, int version, boolean required, String wording) {}
