package dev.plumbline.platform;

/**
 * A kind of record whose changes are told to open screens. A bean of the module that has the records.
 *
 * @param type       {@code lead}
 * @param permission who hears of it: holders of this permission, or {@link Allow#MEMBER}
 */
public record LiveTopic(String type, String permission) {}
