package dev.plumbline.documents.files;

import dev.plumbline.documents.DocumentId;
import dev.plumbline.documents.FolderId;
import dev.plumbline.documents.shelf.DocumentStatus;
import dev.plumbline.documents.shelf.Visibility;
import dev.plumbline.documents.versions.VersionView;
import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as those see it who see its record.
 *
 * @param recordKind code of the kind of record that it hangs on
 * @param folder     of its record; absent where it lies in none
 * @param readers    who sees it, where it is for named people only
 * @param versions   how many it has
 * @param latest     what was put there last, whatever became of it
 * @param current    what is shown, sent and downloaded; absent while there is nothing of the kind
 */
record DocumentView(
        DocumentId id,
        long version,
        String recordKind,
        UUID record,
        @Nullable FolderId folder,
        String name,
        String kind,
        String kindLabel,
        Visibility visibility,
        List<Colleague> readers,
        List<String> tags,
        DocumentStatus status,
        int versions,
        VersionView latest,
        @Nullable VersionView current,
        Instant createdAt,
        List<CommandView> commands)
        implements Versioned {}
