package dev.plumbline.records.letters;

import dev.plumbline.shared.CommandView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether and how the person of a record can be written to now.
 *
 * @param to       the address; null when none is known
 * @param dueAt    when a letter that is written now goes, where it is quiet; null when it goes at once or no address is known
 * @param commands {@code write}, with what it needs
 */
record WritingView(@Nullable String to, @Nullable Instant dueAt, List<CommandView> commands) {}
