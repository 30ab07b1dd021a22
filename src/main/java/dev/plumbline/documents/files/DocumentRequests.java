package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.FolderId;
import dev.plumbline.documents.UploadId;
import dev.plumbline.documents.shelf.DocumentLabel;
import dev.plumbline.documents.shelf.Visibility;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What callers send. */
final class DocumentRequests {
    private DocumentRequests() {}

    /**
     * @param kind    code of one of the kinds of documents
     * @param readers who sees it, where it is for named people only
     */
    record Label(
            @NotBlank @Size(max = DocumentLabel.NAME_MAX) String name,
            @NotBlank @Size(max = 40) String kind,
            @NotNull Visibility visibility,
            @Size(max = DocumentLabel.READERS_MAX) @Nullable List<@NotNull MemberId> readers,

            @Size(max = DocumentLabel.TAGS_MAX) @Nullable
            List<@NotBlank @Size(max = DocumentLabel.TAG_MAX) String> tags) {
        DocumentLabel label() {
            boolean named = visibility == Visibility.NAMED;
            return new DocumentLabel(
                    name.strip(),
                    kind,
                    visibility,
                    named && readers != null ? Set.copyOf(readers) : Set.of(),
                    tags == null
                            ? List.of()
                            : List.copyOf(new LinkedHashSet<>(
                                    tags.stream().map(String::strip).toList())));
        }
    }

    /**
     * @param upload an upload of the caller's, all of which is here
     * @param folder of the record; absent for none
     */
    record NewDocument(
            @NotNull UploadId upload,
            @NotNull @Valid Label label,
            @Nullable FolderId folder) {}

    /** @param folder of the document's record; absent for none */
    record NewPlace(@Nullable FolderId folder) {}

    /** @param version of the document that the caller has seen */
    record SeenDocument(
            @NotNull DocumentId document, @NotNull @Positive Long version) {
        Moves.Seen seen() {
            return new Moves.Seen(document, new Version(version));
        }
    }

    /** @param folder of the record; absent for none */
    record NewPlaces(
            @NotNull @Size(min = 1, max = Moves.MAX) List<@NotNull @Valid SeenDocument> documents,
            @Nullable FolderId folder) {
        List<Moves.Seen> seen() {
            return documents.stream().map(SeenDocument::seen).toList();
        }
    }

    /** @param upload an upload of the caller's, all of which is here */
    record NewVersion(@NotNull UploadId upload) {}
}
