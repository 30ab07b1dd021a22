package dev.plumbline.documents;

import dev.plumbline.shared.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The kinds of documents of all modules. */
@Component
public class DocumentKinds {
    private final Map<String, DocumentKind> kinds;

    DocumentKinds(List<DocumentKind> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(DocumentKind::code, Function.identity()));
    }

    /** By label. */
    public List<DocumentKind> all() {
        return kinds.values().stream()
                .sorted(Comparator.comparing(DocumentKind::label))
                .toList();
    }

    /** @throws Problem when there is no such kind */
    public DocumentKind asked(String code) {
        @Nullable DocumentKind kind = kinds.get(code);
        if (kind == null) {
            throw Problem.field("/kind", "unknown", "There is no kind of document \"" + code + "\".");
        }
        return kind;
    }

    /** Of a document that is stored: also of a kind that there is no more. */
    public DocumentKind known(String code) {
        return kinds.getOrDefault(code, DocumentKind.of(code, code));
    }
}
