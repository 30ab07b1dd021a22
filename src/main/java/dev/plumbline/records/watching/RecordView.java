package dev.plumbline.records.watching;

import dev.plumbline.records.kinds.Colleague;
import dev.plumbline.shared.CommandView;
import java.util.List;
import java.util.UUID;

/**
 * A record as those see it who talk about it.
 *
 * @param link     where it is in the application
 * @param watching whether the caller hears what is said about it
 * @param watchers who does, by name
 */
record RecordView(
        String kind,
        UUID id,
        String name,
        String link,
        boolean watching,
        List<Colleague> watchers,
        List<CommandView> commands) {}
