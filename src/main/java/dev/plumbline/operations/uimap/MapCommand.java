package dev.plumbline.operations.uimap;

import dev.plumbline.platform.Preconditions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command of a lifecycle that the caller may give, if the record is ready for it.
 *
 * @param operation   the call that performs it
 * @param resource    the resource of which that call is
 * @param permissions all that it needs; none where anybody may who has what stands in its path
 * @param from        the states from which it is possible; empty for creation
 * @param to          the states that it may lead to
 * @param needs       what it needs of any record; null where only the record itself says so, in its {@code commands}
 * @param apart       commands that another person must have given on the same record
 */
record MapCommand(
        String name,
        String label,
        String operation,
        String resource,
        List<String> permissions,
        List<String> from,
        List<String> to,
        @Nullable List<Preconditions.Needed> needs,
        List<String> apart) {}
