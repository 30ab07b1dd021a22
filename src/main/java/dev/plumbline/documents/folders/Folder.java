package dev.plumbline.documents.folders;

import dev.plumbline.documents.FolderId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder of a record.
 *
 * @param kind   code of the record's kind
 * @param parent the folder that it lies in; null at the top
 */
record Folder(
        FolderId id,
        long version,
        String kind,
        UUID record,
        @Nullable FolderId parent,
        String name) {
    static final int NAME_MAX = 120;
    /** What separates folders in paths, and what cannot be seen, is no name. */
    static final String NAME = "[^\\p{Cntrl}/\\\\]*";
}
