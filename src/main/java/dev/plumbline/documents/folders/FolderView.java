package dev.plumbline.documents.folders;

import dev.plumbline.documents.FolderId;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A folder as those see it who see its record.
 *
 * @param record    that it belongs to: another than was asked for where that one was merged into this
 * @param parent    the folder that it lies in; absent at the top
 * @param documents how many are right in it that the caller sees
 */
record FolderView(
        FolderId id,
        long version,
        UUID record,
        @Nullable FolderId parent,
        String name,
        long documents,
        List<CommandView> commands)
        implements Versioned {}
