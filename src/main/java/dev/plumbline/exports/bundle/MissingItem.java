package dev.plumbline.exports.bundle;

/**
 * What a bundle should have and has not.
 *
 * @param name   of the file that is missing
 * @param reason for people
 */
public record MissingItem(String name, String reason) {}
