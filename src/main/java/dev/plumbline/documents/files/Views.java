package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentKinds;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.DocumentLabel;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.VersionView;
import dev.plumbline.documents.versions.VersionViews;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.firms.Members;
import dev.plumbline.records.RecordFacts;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.shared.Access;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Scope;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents and their versions as callers see them, with names of people and what may be done. */
@Component
class Views {
    private final Versions versions;
    private final DocumentKinds kinds;
    private final Members members;

    Views(Versions versions, DocumentKinds kinds, Members members) {
        this.versions = versions;
        this.kinds = kinds;
        this.members = members;
    }

    /** Of one record or of those that were merged into it; with two statements, however many there are. */
    Function<Document, DocumentView> of(Found record, Collection<Document> documents) {
        Map<MemberId, String> names = documents.isEmpty() ? Map.of() : members.names();
        Map<DocumentVersionId, DocumentVersion> shown = shown(documents);
        return document -> view(document, record.facts(), shown, names);
    }

    /** All versions of one document, the latest first. */
    List<VersionView> versions(Document document) {
        Map<MemberId, String> names = members.names();
        return versions.of(document.id()).stream()
                .map(version -> VersionViews.view(version, document.filed(), names))
                .toList();
    }

    private Map<DocumentVersionId, DocumentVersion> shown(Collection<Document> documents) {
        Set<DocumentVersionId> ids = documents.stream()
                .flatMap(document -> Stream.of(document.latest(), document.current()))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return ids.isEmpty()
                ? Map.of()
                : versions.some(ids).stream()
                        .collect(Collectors.toUnmodifiableMap(DocumentVersion::id, Function.identity()));
    }

    private DocumentView view(
            Document document,
            RecordFacts record,
            Map<DocumentVersionId, DocumentVersion> shown,
            Map<MemberId, String> names) {
        DocumentVersion latest = Objects.requireNonNull(shown.get(document.latest()));
        @Nullable DocumentVersionId current = document.current();
        DocumentLabel label = document.label();
        return new DocumentView(
                document.id(),
                document.version(),
                document.place().kind(),
                document.place().record(),
                document.folder(),
                label.name(),
                label.kind(),
                kinds.known(label.kind()).label(),
                label.visibility(),
                label.readers().stream()
                        .map(reader -> colleague(reader, names))
                        .sorted(Comparator.comparing(Colleague::name))
                        .toList(),
                label.tags(),
                document.status(),
                document.count(),
                VersionViews.view(latest, document.filed(), names),
                current == null
                        ? null
                        : VersionViews.view(Objects.requireNonNull(shown.get(current)), document.filed(), names),
                document.createdAt(),
                new DocumentReadiness(document, record, access()).commands());
    }

    private static Colleague colleague(MemberId member, Map<MemberId, String> names) {
        return new Colleague(member, names.getOrDefault(member, ""));
    }

    private static Access access() {
        return Scope.current().access();
    }
}
