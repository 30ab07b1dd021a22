package dev.plumbline.records.tags;

import dev.plumbline.records.LoggedTable.Row;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which tags records have and had, for whoever tells of them. */
@Component
public class TagsEver {
    private final TagRepository tags;

    TagsEver(TagRepository tags) {
        this.tags = tags;
    }

    /** The latest ones; of kinds that keep their tags themselves there are none. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<Row> of(String kind, List<UUID> records) {
        return tags.ever(kind, records);
    }
}
