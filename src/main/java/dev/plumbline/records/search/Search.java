package dev.plumbline.records.search;

import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordSearch;
import dev.plumbline.records.search.SearchView.Group;
import dev.plumbline.records.search.SearchView.Hit;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.Scope;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module that has something to find, for what the caller may see. */
@Service
class Search {
    private final List<RecordSearch> kinds;

    Search(List<RecordSearch> kinds) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(RecordSearch::kind)).toList();
    }

    private record Found(String kind, List<RecordHit> hits) {
        double best() {
            return hits.getFirst().rank();
        }
    }

    /** @param limit so many of each kind */
    @Transactional(readOnly = true)
    SearchView find(String words, int limit) {
        Access access = Scope.current().access();
        return new SearchView(kinds.stream()
                .filter(kind -> access.allows(kind.permission()))
                .map(kind -> new Found(kind.kind(), kind.search(words, limit + 1)))
                .filter(found -> !found.hits().isEmpty())
                .sorted(Comparator.comparingDouble(Found::best).reversed())
                .map(found -> group(found, limit))
                .toList());
    }

    private static Group group(Found found, int limit) {
        return new Group(
                found.kind(),
                found.hits().stream().limit(limit).map(Hit::of).toList(),
                found.hits().size() > limit && found.hits().get(limit).hasAllWords());
    }
}
