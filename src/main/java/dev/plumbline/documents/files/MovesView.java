package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each of the documents that were to go.
 *
 * @param moved how many lie elsewhere now
 * @param items in the order in which they were named
 */
record MovesView(int moved, List<Moved> items) {
    static MovesView of(List<Moved> items) {
        long moved =
                items.stream().filter(each -> each.outcome() == Outcome.MOVED).count();
        return new MovesView(Math.toIntExact(moved), items);
    }

    enum Outcome implements Coded {
        MOVED,
        /** It lay there already. */
        THERE,
        REFUSED
    }

    /**
     * One of them.
     *
     * @param version its version now; null where it was refused
     * @param code    why it was refused, as the code of a problem; null where it was not
     * @param detail  the same in words, with what to do; null where it was not
     */
    record Moved(
            DocumentId document,
            Outcome outcome,
            @Nullable Long version,
            @Nullable String code,
            @Nullable String detail) {
        static Moved refused(DocumentId document, Problem why) {
            return new Moved(document, Outcome.REFUSED, null, why.code().code(), why.detail());
        }
    }
}
