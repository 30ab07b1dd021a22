package dev.plumbline.messages;

import java.util.List;

/**
 * What a module tells members: a bean of it. A notice of a kind that stands in no such bean is refused.
 *
 * @param topic what they are about, as a heading
 */
public record NoticeKinds(String topic, List<NoticeKind> all) {
    public NoticeKinds {
        all = List.copyOf(all);
    }

    public static NoticeKinds of(String topic, NoticeKind... all) {
        return new NoticeKinds(topic, List.of(all));
    }
}
