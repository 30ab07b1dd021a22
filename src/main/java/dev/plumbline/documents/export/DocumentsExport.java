package dev.plumbline.documents.export;

import dev.plumbline.documents.DocumentKinds;
import dev.plumbline.documents.DocumentVersionId;
import dev.plumbline.documents.DocumentsPermission;
import dev.plumbline.documents.folders.FolderTree;
import dev.plumbline.documents.folders.Folders;
import dev.plumbline.documents.shelf.Document;
import dev.plumbline.documents.shelf.DocumentStatus;
import dev.plumbline.documents.shelf.Shelf;
import dev.plumbline.documents.versions.DocumentVersion;
import dev.plumbline.documents.versions.DocumentVersion.Content;
import dev.plumbline.documents.versions.Versions;
import dev.plumbline.exports.ExportItems;
import dev.plumbline.exports.ExportSource;
import dev.plumbline.exports.table.TableColumn;
import dev.plumbline.firms.Firms;
import dev.plumbline.firms.Members;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a record as its page lists them. */
@Component
class DocumentsExport implements ExportSource<DocumentsExport.OfRecord, ExportedDocument> {
    private final Shelf shelf;
    private final Folders folders;
    private final Versions versions;
    private final Kinds records;
    private final DocumentKinds kinds;
    private final Firms firms;
    private final Members members;
    private final DocumentItems items;

    DocumentsExport(
            Shelf shelf,
            Folders folders,
            Versions versions,
            Kinds records,
            DocumentKinds kinds,
            Firms firms,
            Members members,
            DocumentItems items) {
        this.shelf = shelf;
        this.folders = folders;
        this.versions = versions;
        this.records = records;
        this.kinds = kinds;
        this.firms = firms;
        this.members = members;
        this.items = items;
    }

    /** @param kind code of the record's kind */
    record OfRecord(String kind, UUID record) {}

    /** @throws dev.plumbline.shared.Problem not found: also for what the caller may not know of */
    @Transactional(readOnly = true)
    void requireRecord(String kind, UUID record) {
        records.find(kind, record);
    }

    @Override
    public String code() {
        return "documents";
    }

    @Override
    public String label() {
        return "Documents";
    }

    @Override
    public String permission() {
        return DocumentsPermission.READ;
    }

    @Override
    public Class<OfRecord> filter() {
        return OfRecord.class;
    }

    @Override
    public Optional<ExportItems<ExportedDocument>> items() {
        return Optional.of(items);
    }

    @Override
    public Map<String, TableColumn<ExportedDocument>> columns() {
        Map<MemberId, String> names = members.names();
        Map<String, TableColumn<ExportedDocument>> columns = new LinkedHashMap<>();
        columns.put(
                "name",
                TableColumn.text("Document", row -> row.document().label().name()));
        columns.put("folder", TableColumn.text("Folder", row -> String.join(" / ", row.folder())));
        columns.put(
                "kind",
                TableColumn.text(
                        "Kind",
                        row -> kinds.known(row.document().label().kind()).label()));
        columns.put(
                "state",
                TableColumn.text(
                        "State",
                        row -> row.shown() == null ? null : row.shown().status().code()));
        columns.put("file_name", TableColumn.text("File", of(Content::fileName)));
        columns.put("media_type", TableColumn.text("Type", of(Content::mediaType)));
        columns.put("bytes", TableColumn.wholeNumber("Bytes", of(Content::bytes)));
        columns.put("sha256", TableColumn.text("SHA-256", of(Content::sha256)));
        columns.put("added_by", TableColumn.text("Added by", of(content -> names.get(content.addedBy()))));
        columns.put("added_at", TableColumn.instant("Added", firms.current().timeZone(), of(Content::addedAt)));
        return columns;
    }

    @Override
    public void read(OfRecord asked, Consumer<ExportedDocument> row) {
        Found record = records.find(asked.kind(), asked.record());
        FolderTree tree = folders.tree(record);
        @Nullable String cursor = null;
        do {
            Page<Document> page =
                    shelf.page(record, DocumentStatus.FILED, null, new PageRequest(Page.MAX, cursor, "created:asc"));
            Map<DocumentVersionId, DocumentVersion> shown =
                    versions
                            .some(page.items().stream()
                                    .map(Document::current)
                                    .filter(Objects::nonNull)
                                    .toList())
                            .stream()
                            .collect(Collectors.toUnmodifiableMap(DocumentVersion::id, Function.identity()));
            page.items()
                    .forEach(document -> row.accept(new ExportedDocument(
                            document,
                            tree.path(document.folder()),
                            document.current() == null ? null : shown.get(document.current()))));
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    private static <V> Function<ExportedDocument, @Nullable V> of(Function<Content, @Nullable V> value) {
        return row -> {
            Content content = row.content();
            return content == null ? null : value.apply(content);
        };
    }
}
