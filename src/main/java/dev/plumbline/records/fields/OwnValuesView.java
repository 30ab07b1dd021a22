package dev.plumbline.records.fields;

import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Versioned;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is said of a record in the firm's own fields, and whether the caller may change it.
 *
 * @param version 0 while nothing was ever said
 * @param values  by the code of the field; a date as in 2026-03-23
 */
record OwnValuesView(String kind, UUID id, long version, Map<String, Object> values, List<CommandView> commands)
        implements Versioned {}
