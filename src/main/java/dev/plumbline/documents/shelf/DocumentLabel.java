package dev.plumbline.documents.shelf;

import dev.plumbline.shared.MemberId;
import java.util.List;
import java.util.Set;

/**
 * What people say of a document, and may change.
 *
 * @param kind    code of what it is
 * @param readers who sees it, where it is for named people only; else empty
 * @param tags    in the order in which they were given
 */
public record DocumentLabel(String name, String kind, Visibility visibility, Set<MemberId> readers, List<String> tags) {
    public static final int NAME_MAX = 200;
    public static final int READERS_MAX = 50;
    public static final int TAGS_MAX = 20;
    public static final int TAG_MAX = 40;
}
