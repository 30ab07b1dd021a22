package dev.plumbline.records.fields;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What files say in a firm's own fields, for a module that takes in many of its records at once. */
@Service
public class OwnEntries {
    private final OwnValueRepository values;
    private final OwnFields fields;
    private final Clock clock;

    OwnEntries(OwnValueRepository values, OwnFields fields, Clock clock) {
        this.values = values;
        this.fields = fields;
        this.clock = clock;
    }

    /** The fields of the kind that are asked for, for whoever may bring in its records, as the caller has found out. */
    @Transactional(readOnly = true)
    public List<OwnField> asked(String kind) {
        return fields.of(kind).stream()
                .filter(field -> field.archivedAt() == null)
                .toList();
    }

    /** What is said of these, by record and code of the field; of whom nothing is said is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Map<String, Object>> said(String kind, Collection<UUID> records) {
        return values.of(kind, records);
    }

    /**
     * Adds what a file says; what was said before stays. It is no trace of a person on the record.
     *
     * @param read as {@link OwnField#read} gives it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bring(String kind, UUID record, Map<String, Object> read) {
        values.bring(kind, record, read, clock.instant());
    }
}
