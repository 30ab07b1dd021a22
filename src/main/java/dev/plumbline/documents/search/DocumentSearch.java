package dev.plumbline.documents.search;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordHit.Excerpt;
import dev.plumbline.records.RecordKind;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.RecordSearch;
import dev.plumbline.records.kinds.Kinds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Documents, by name, tags and what is said in the version that is shown; seen by whoever sees their record. */
@Component
class DocumentSearch implements RecordSearch {
    /** Of so many the records are asked whether the caller sees them; who sees few finds by another word. */
    private static final int ASKED = 60;

    private final DocumentSearchRepository documents;
    private final Kinds records;

    DocumentSearch(DocumentSearchRepository documents, Kinds records) {
        this.documents = documents;
        this.records = records;
    }

    @Override
    public String kind() {
        return "documents";
    }

    @Override
    public String permission() {
        return DocumentsPermission.READ;
    }

    @Override
    public List<RecordHit> search(String words, int limit) {
        List<String> each = Passage.words(words);
        if (each.isEmpty()) {
            return List.of();
        }
        List<RecordHit> named = hits(seen(documents.named(words, ASKED), limit), Map.of());
        List<RecordHit> said = RecordHit.filled(named, limit, () -> saying(words, each, limit));
        return RecordHit.filled(said, limit, () -> hits(seen(documents.like(words, ASKED), limit), Map.of()));
    }

    /** A document, and its record. */
    private record Seen(FoundDocument document, RecordKind.Named record) {}

    private List<RecordHit> saying(String words, List<String> each, int limit) {
        List<Seen> found = seen(documents.saying(words, ASKED), limit);
        Map<UUID, List<Excerpt>> excerpts = new HashMap<>();
        documents
                .around(found.stream().map(hit -> hit.document().current()).toList(), each.getFirst())
                .forEach((version, part) -> excerpts.put(version, Passage.of(part, each)));
        return hits(found, excerpts);
    }

    /** The first of them whose records the caller sees. */
    private List<Seen> seen(List<FoundDocument> found, int limit) {
        Map<RecordRef, RecordKind.Named> known =
                records.named(found.stream().map(DocumentSearch::record).toList());
        return found.stream()
                .filter(document -> known.containsKey(record(document)))
                .limit(limit)
                .map(document -> new Seen(document, Objects.requireNonNull(known.get(record(document)))))
                .toList();
    }

    private static List<RecordHit> hits(List<Seen> seen, Map<UUID, List<Excerpt>> excerpts) {
        return seen.stream()
                .map(hit -> new RecordHit(
                        hit.document().id(),
                        hit.document().name(),
                        hit.record().name(),
                        hit.record().link("documents") + "&document="
                                + hit.document().id(),
                        hit.document().rank(),
                        excerpts.getOrDefault(hit.document().current(), List.of())))
                .toList();
    }

    private static RecordRef record(FoundDocument document) {
        return new RecordRef(document.recordKind(), document.record());
    }
}
