package dev.plumbline.imports.runs;

import dev.plumbline.imports.record.Line;
import dev.plumbline.imports.runs.LedgerRepository.Memory;
import java.util.List;
import java.util.Map;

/**
 * What became of a batch.
 *
 * @param memories rows that are known from now on
 * @param keys     row numbers by key, of the rows that this batch saw first
 * @param passed   numbers of the rows that no filter wants
 */
record Classified(List<Line> lines, List<Memory> memories, Map<String, Integer> keys, List<Integer> passed) {
    static final Classified NOTHING = new Classified(List.of(), List.of(), Map.of(), List.of());

    int skipped(int behind) {
        return (int) passed.stream().filter(number -> number > behind).count();
    }
}
