package dev.plumbline.compliance.evidence;

import dev.plumbline.compliance.homes.Homes;
import dev.plumbline.firms.Members;
import dev.plumbline.platform.Listing;
import dev.plumbline.platform.PageRequest;
import dev.plumbline.platform.SortKey;
import dev.plumbline.records.RecordKind;
import dev.plumbline.records.RecordRef;
import dev.plumbline.records.kinds.Kinds;
import dev.plumbline.shared.MemberId;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what waits for whoever verifies; what is done about one is done with the certificate itself. */
@Service
@Transactional(readOnly = true)
class Evidence {
    private static final List<SortKey> SORTS = List.of(SortKey.of("submitted", "c.created_at", "timestamptz"));
    private static final String OLDEST = "submitted:asc";

    private final EvidenceRepository evidence;
    private final Kinds records;
    private final Members members;

    Evidence(EvidenceRepository evidence, Kinds records, Members members) {
        this.evidence = evidence;
        this.records = records;
        this.members = members;
    }

    public Page<EvidenceRow> list(PageRequest asked) {
        PageRequest request = asked.sort() == null ? new PageRequest(asked.limit(), asked.cursor(), OLDEST) : asked;
        Page<Waiting> page = evidence.page(Listing.of(request, SORTS, "waiting"));
        Map<RecordRef, RecordKind.Named> names =
                records.named(page.items().stream().map(Evidence::ref).toList());
        Map<MemberId, String> people = members.names();
        return new Page<>(
                page.items().stream()
                        .flatMap(each -> Optional.ofNullable(names.get(ref(each)))
                                .map(named -> row(each, named.name(), people.getOrDefault(each.submittedBy(), "")))
                                .stream())
                        .toList(),
                page.nextCursor());
    }

    private static EvidenceRow row(Waiting one, String name, String submittedBy) {
        return new EvidenceRow(
                one.id(),
                one.property(),
                name,
                one.kind(),
                one.kind().label(),
                one.issuedOn(),
                one.documented(),
                submittedBy,
                one.submittedAt(),
                one.submittedBy().equals(Scope.current().access().member()));
    }

    private static RecordRef ref(Waiting one) {
        return new RecordRef(Homes.PROPERTIES, one.property().value());
    }
}
