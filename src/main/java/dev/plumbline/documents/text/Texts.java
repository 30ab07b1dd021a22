package dev.plumbline.documents.text;

import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.parsing.Parsed;
import dev.plumbline.documents.versions.Derived;
import dev.plumbline.documents.workshop.Unread;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The texts of versions. */
@Component
class Texts implements Derived {
    /** Who began so often and never came to an end was ended by the file. */
    static final int ATTEMPTS_MOST = 3;

    private static final Duration FORGOTTEN = Duration.ofHours(1);

    private final TextRepository texts;
    private final Clock clock;

    Texts(TextRepository texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether it is to be read now: not when it was before, and not when it has ended whoever tried. */
    @Transactional
    boolean begin(DocumentVersionId id) {
        int attempt = texts.begin(id, clock.instant()).orElse(0);
        if (attempt > ATTEMPTS_MOST) {
            texts.settle(id, TextState.UNREADABLE, Unread.CRASHED, null);
        }
        return attempt > 0 && attempt <= ATTEMPTS_MOST;
    }

    /** Nothing was tried: the store or the machine was at fault. */
    @Transactional
    void giveBack(DocumentVersionId id) {
        texts.giveBack(id);
    }

    /** @return whether it says something now */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean settle(DocumentVersionId id, Parsed parsed) {
        String text = parsed.text();
        if (text == null) {
            texts.settle(id, TextState.UNREADABLE, parsed.reason(), null);
            return false;
        }
        if (text.isBlank()) {
            texts.settle(id, TextState.EMPTY, null, null);
            return false;
        }
        return texts.settle(id, TextState.READ, null, text);
    }

    /** Versions that were never read, or given up; and pictures, where they can be read by now. */
    @Transactional(readOnly = true)
    List<DocumentVersionId> forgotten(boolean readsPictures, int most) {
        return texts.forgotten(clock.instant().minus(FORGOTTEN), readsPictures, most);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> erase(Collection<DocumentVersionId> versions) {
        texts.erase(versions);
        return List.of();
    }
}
