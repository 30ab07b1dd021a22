package dev.plumbline.documents.keys;

import dev.plumbline.shared.Actor;
import dev.plumbline.shared.FirmId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Scope;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Wraps the keys of firms anew by whom the settings name; no content is touched, and the server may work meanwhile. */
@Component
class Rewrapping {
    private static final Actor OPERATOR = Actor.system("command line");

    private final KeyRepository keys;
    private final KeyWraps wraps;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Rewrapping(KeyRepository keys, KeyWraps wraps, TransactionTemplate transaction, Ids ids) {
        this.keys = keys;
        this.wraps = wraps;
        this.transaction = transaction;
        this.ids = ids;
    }

    /**
     * @param anew  keys that were wrapped anew
     * @param stood those that were wrapped so before
     */
    record Count(int anew, int stood) {}

    /** @throws IOException when a key cannot be wrapped now; those before it are, and the rest is as it was */
    Count all() throws IOException {
        Scope platform = Scope.platform(OPERATOR, "command-line " + ids.next(), "documents.rewrap");
        return of(platform.call(() -> inTransaction(keys::keyed)), platform);
    }

    Count of(List<FirmId> firms, Scope platform) throws IOException {
        int anew = 0;
        for (FirmId firm : firms) {
            if (platform.in(firm).call(() -> rewrap(firm))) {
                anew++;
            }
        }
        return new Count(anew, firms.size() - anew);
    }

    /** The service is asked between transactions; what was wrapped is opened again before it is stored. */
    private boolean rewrap(FirmId firm) throws IOException {
        String before = inTransaction(() -> keys.wrapped().orElseThrow());
        if (wraps.isCurrent(before)) {
            return false;
        }
        byte[] key = wraps.unwrap(firm, before);
        String after = wraps.wrap(firm, key);
        if (!Arrays.equals(wraps.unwrap(firm, after), key)) {
            throw new IllegalStateException("A wrapped key opens as another one");
        }
        return inTransaction(() -> keys.rewrap(before, after));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
