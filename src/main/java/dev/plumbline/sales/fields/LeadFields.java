package dev.plumbline.sales.fields;

import dev.plumbline.records.fields.OwnField;
import dev.plumbline.records.fields.OwnFields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A firm's own fields of leads. What is said in them stands among the facts of a lead. */
@Component
public class LeadFields {
    static final String KIND = "leads";

    private static final String WITHIN = "/custom";

    private final OwnFields fields;

    LeadFields(OwnFields fields) {
        this.fields = fields;
    }

    public List<OwnField> list() {
        return fields.of(KIND);
    }

    /** The values as they are stored. */
    public Map<String, Object> checked(@Nullable Map<String, @Nullable Object> values) {
        return checked(values, Map.of());
    }

    /** @param before the values of the lead that is changed */
    public Map<String, Object> checked(@Nullable Map<String, @Nullable Object> values, Map<String, Object> before) {
        return values == null ? Map.of() : fields.checked(KIND, WITHIN, values, before);
    }
}
