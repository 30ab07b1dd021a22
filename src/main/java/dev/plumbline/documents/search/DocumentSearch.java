package dev.plumbline.documents.search;

import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordHit.Excerpt;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.RecordSearch;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<RecordRef, Optional<Found>> known = new HashMap<>();
        List<RecordHit> named = seen(documents.named(words, ASKED), known, limit, Map.of());
        List<RecordHit> said = RecordHit.filled(named, limit, () -> saying(words, each, known, limit));
        return RecordHit.filled(said, limit, () -> seen(documents.like(words, ASKED), known, limit, Map.of()));
    }

    private List<RecordHit> saying(String words, List<String> each, Map<RecordRef, Optional<Found>> known, int limit) {
        List<FoundDocument> found = documents.saying(words, ASKED).stream()
                .filter(document -> record(document, known).isPresent())
                .limit(limit)
                .toList();
        Map<UUID, List<Excerpt>> excerpts = new HashMap<>();
        documents
                .around(found.stream().map(FoundDocument::current).toList(), each.getFirst())
                .forEach((version, part) -> excerpts.put(version, Passage.of(part, each)));
        return seen(found, known, limit, excerpts);
    }

    private List<RecordHit> seen(
            List<FoundDocument> found,
            Map<RecordRef, Optional<Found>> known,
            int limit,
            Map<UUID, List<Excerpt>> excerpts) {
        List<RecordHit> hits = new ArrayList<>();
        for (FoundDocument document : found) {
            if (hits.size() == limit) {
                break;
            }
            record(document, known)
                    .map(record -> new RecordHit(
                            document.id(),
                            document.name(),
                            record.facts().name(),
                            record.facts().link("documents") + "&document=" + document.id(),
                            document.rank(),
                            excerpts.getOrDefault(document.current(), List.of())))
                    .ifPresent(hits::add);
        }
        return List.copyOf(hits);
    }

    private Optional<Found> record(FoundDocument document, Map<RecordRef, Optional<Found>> known) {
        return known.computeIfAbsent(
                new RecordRef(document.recordKind(), document.record()), ref -> records.seen(ref.kind(), ref.id()));
    }
}
