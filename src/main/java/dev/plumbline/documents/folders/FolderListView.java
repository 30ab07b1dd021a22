package dev.plumbline.documents.folders;

import dev.plumbline.shared.CommandView;
import java.util.List;

/**
 * All folders of a record.
 *
 * @param commands on the record: whether a folder can be added
 */
record FolderListView(List<FolderView> items, List<CommandView> commands) {}
