package dev.plumbline.records.comments;

import dev.plumbline.shared.MemberId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Members who are named in a text: {@code <@id>} stands for one, as in the messengers that people know. */
final class Mentions {
    private static final Pattern MENTION = Pattern.compile("<@([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})>");

    private Mentions() {}

    /** Each once, in the order in which they are named first. */
    static Set<MemberId> in(String text) {
        Set<MemberId> named = new LinkedHashSet<>();
        Matcher found = MENTION.matcher(text);
        while (found.find()) {
            named.add(new MemberId(UUID.fromString(found.group(1))));
        }
        return named;
    }

    /** The text as it is read where it is not shown with its mentions; who is not among the names is somebody. */
    static String named(String text, Map<MemberId, String> names) {
        return MENTION.matcher(text).replaceAll(found -> {
            MemberId member = new MemberId(UUID.fromString(found.group(1)));
            return Matcher.quoteReplacement("@" + names.getOrDefault(member, "?"));
        });
    }
}
