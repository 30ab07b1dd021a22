package dev.plumbline.clients.answers;

import dev.plumbline.clients.AnswerSource;
import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.answers.FactRepository.NewRow;
import dev.plumbline.clients.facts.FactStanding;
import dev.plumbline.clients.property.PropertyDesk;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Scope;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records answers that come with files; beside those that people give, and as lasting. */
@Component
public class ImportedAnswers {
    private final FactRepository facts;
    private final PropertyDesk desk;
    private final Ids ids;
    private final Clock clock;

    ImportedAnswers(FactRepository facts, PropertyDesk desk, Ids ids, Clock clock) {
        this.facts = facts;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
    }

    /** What counts for these properties, whoever said it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PropertyId, List<ImportedAnswer>> counting(Collection<PropertyId> properties) {
        Map<PropertyId, List<ImportedAnswer>> known = new HashMap<>();
        facts.counting(properties, clock.instant()).stream()
                .filter(each -> each.standing() != FactStanding.WITHDRAWN)
                .forEach(each -> known.computeIfAbsent(each.property(), id -> new ArrayList<>())
                        .add(new ImportedAnswer(each.code(), each.value(), each.trueFrom())));
        return known;
    }

    /** @param answers that were checked against the vocabulary */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(PropertyId property, List<ImportedAnswer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        Instant now = desk.open(property);
        long last = facts.last(property);
        List<NewRow> rows = new ArrayList<>();
        for (ImportedAnswer answer : answers) {
            FactStanding standing = answer.value() == null ? FactStanding.UNKNOWN : FactStanding.KNOWN;
            rows.add(new NewRow(
                    ids.next(),
                    last + rows.size() + 1,
                    answer.code(),
                    standing.code(),
                    answer.value(),
                    answer.trueFrom().toString(),
                    AnswerSource.IMPORT.code(),
                    null));
        }
        facts.insert(property, rows, Scope.current().access().member(), now);
        desk.recorded(property, last + rows.size());
    }
}
