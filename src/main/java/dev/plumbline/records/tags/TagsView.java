package dev.plumbline.records.tags;

import dev.plumbline.shared.CommandView;
import java.util.List;
import java.util.UUID;

/** The tags of a record, and whether the caller may change them here. */
record TagsView(String kind, UUID id, List<String> tags, List<CommandView> commands) {}
