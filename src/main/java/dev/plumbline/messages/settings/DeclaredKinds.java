package dev.plumbline.messages.settings;

import dev.plumbline.messages.NoticeKind;
import dev.plumbline.messages.NoticeKinds;
import dev.plumbline.shared.Access;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All kinds of notices that the modules declare, in the order of their topics. */
@Component
public class DeclaredKinds {
    private final List<NoticeKinds> topics;
    private final Map<String, NoticeKind> all = new LinkedHashMap<>();

    DeclaredKinds(List<NoticeKinds> topics) {
        this.topics =
                topics.stream().sorted(Comparator.comparing(NoticeKinds::topic)).toList();
        for (NoticeKinds topic : this.topics) {
            for (NoticeKind kind : topic.all()) {
                if (all.put(kind.code(), kind) != null) {
                    throw new IllegalStateException("Two notices are called " + kind.code());
                }
            }
        }
    }

    List<NoticeKinds> topics() {
        return topics;
    }

    public List<NoticeKind> all() {
        return List.copyOf(all.values());
    }

    /** Empty for one that a former version has told. */
    public Optional<NoticeKind> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    /** @throws IllegalArgumentException when no module declares it: members could not choose how it comes */
    public void mustHave(NoticeKind kind) {
        if (!kind.equals(all.get(kind.code()))) {
            throw new IllegalArgumentException("No bean of NoticeKinds declares " + kind.code());
        }
    }

    static boolean isToldTo(NoticeKind kind, Access access) {
        return kind.permission() == null || access.allows(kind.permission());
    }
}
