package dev.plumbline.records.fields;

import dev.plumbline.records.RecordsProblem;
import dev.plumbline.records.fields.OwnValueRepository.Said;
import dev.plumbline.records.kinds.Found;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.records.watching.RecordReadiness;
import dev.plumbline.shared.CommandView;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Readiness;
import dev.plumbline.shared.Scope;
import dev.plumbline.shared.SharedProblem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said of records in the firm's own fields. */
@Service
class OwnValues {
    private final OwnValueRepository values;
    private final OwnFields fields;
    private final Kinds kinds;
    private final Clock clock;

    OwnValues(OwnValueRepository values, OwnFields fields, Kinds kinds, Clock clock) {
        this.values = values;
        this.fields = fields;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public OwnValuesView show(String kind, UUID id) {
        Found record = found(kind, id);
        return view(record, values.find(record).orElse(Said.NOTHING));
    }

    /**
     * @param seen  0 while nothing was said
     * @param given all of them: what is absent or empty is no longer said
     */
    @Transactional
    public OwnValuesView change(String kind, UUID id, Version seen, Map<String, @Nullable Object> given) {
        Found record = found(kind, id);
        readiness(record).require(RecordsProblem.RECORD_NOT_READY);
        Optional<Said> before = values.lock(record);
        seen.mustBe(before.map(Said::version).orElse(0L));
        Map<String, Object> checked = fields.checked(
                kind, "/values", given, before.orElse(Said.NOTHING).values());
        if (before.isPresent()) {
            values.update(record, checked);
        } else if (!values.insert(record, checked, clock.instant())) {
            throw Problem.of(SharedProblem.STALE, "Somebody was faster: read it again and repeat the change.");
        }
        record.changed();
        return view(record, values.find(record).orElseThrow());
    }

    private Found found(String kind, UUID id) {
        if (!fields.keeps(kind)) {
            throw Problem.notFound("record").get();
        }
        return kinds.find(kind, id);
    }

    private static OwnValuesView view(Found record, Said said) {
        return new OwnValuesView(
                record.code(), record.id(), said.version(), said.values(), List.of(CommandView.of(readiness(record))));
    }

    private static Readiness readiness(Found record) {
        return RecordReadiness.fill(record.facts(), Scope.current().access());
    }
}
