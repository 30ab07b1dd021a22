package dev.plumbline.documents.retention;

import dev.plumbline.documents.DocumentKinds;
import dev.plumbline.documents.retention.Retention.Chosen;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For how long the firm keeps documents of each kind. */
@Service
public class Retentions {
    private final RetentionRepository chosen;
    private final DocumentKinds kinds;
    private final Clock clock;

    Retentions(RetentionRepository chosen, DocumentKinds kinds, Clock clock) {
        this.chosen = chosen;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Of all kinds, by label. */
    @Transactional(readOnly = true)
    List<Retention> list() {
        Map<String, Chosen> all = chosen.all();
        return kinds.all().stream()
                .map(Retention::usual)
                .map(usual -> of(usual, all.get(usual.kind())))
                .toList();
    }

    /** Says for how long from now on; also of what is there already. */
    @Transactional
    Retention change(String kind, Version seen, int months) {
        Retention usual = Retention.usual(kinds.asked(kind));
        Optional<Chosen> now = chosen.lock(kind);
        seen.mustBe(now.map(Chosen::version).orElse(0L));
        if (now.isPresent()) {
            chosen.update(kind, months);
        } else if (!chosen.insert(kind, months, clock.instant())) {
            throw Problem.of(SharedProblem.STALE, "Read the periods again and repeat the change.");
        }
        return of(usual, chosen.find(kind).orElseThrow());
    }

    /** What holds for documents of a kind; also of one that there is no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Retention of(String kind) {
        return of(Retention.usual(kinds.known(kind)), chosen.find(kind).orElse(null));
    }

    private static Retention of(Retention usual, @Nullable Chosen chosen) {
        return chosen == null ? usual : usual.of(chosen);
    }
}
