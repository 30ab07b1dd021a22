package dev.plumbline.platform;

import org.jspecify.annotations.Nullable;

/**
 * A kind of record whose changes are told to open screens. A bean of the module that has the records.
 *
 * @param type       {@code lead}
 * @param permission who hears of it: holders of this permission, or {@link Allow#MEMBER}
 * @param picking    who also hears of rows that are nobody's yet: holders of this permission; null for a kind of record
 *                   that has no rows of one's own, of which all hear alike
 */
public record LiveTopic(
        String type, String permission, @Nullable String picking) {

    /** All who have the permission hear of every record. */
    public static LiveTopic of(String type, String permission) {
        return new LiveTopic(type, permission, null);
    }

    /** Of each record hear those whose row scope shows it. */
    public static LiveTopic byRow(String type, String permission, String picking) {
        return new LiveTopic(type, permission, picking);
    }

    boolean byRow() {
        return picking != null;
    }
}
