package dev.plumbline.records.fields;

import dev.plumbline.records.LoggedTable.Row;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where what is said of records in a firm's own fields is kept, for whoever tells of it. */
@Component
public class OwnRows {
    private final OwnValueRepository values;

    OwnRows(OwnValueRepository values) {
        this.values = values;
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Row> of(String kind, List<UUID> records) {
        return values.rows(kind, records);
    }
}
