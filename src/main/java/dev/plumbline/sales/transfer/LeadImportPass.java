package dev.plumbline.sales.transfer;

import dev.plumbline.firms.FirmFacts;
import dev.plumbline.imports.ImportRow;
import dev.plumbline.imports.ImportTarget;
import dev.plumbline.imports.ImportTarget.Choice;
import dev.plumbline.imports.ImportTarget.OnDuplicate;
import dev.plumbline.imports.ImportVerdict;
import dev.plumbline.imports.ImportVerdict.Why;
import dev.plumbline.sales.LeadId;
import dev.plumbline.sales.LeadStatus;
import dev.plumbline.sales.duplicates.DuplicateRule;
import dev.plumbline.sales.duplicates.DuplicateRule.Decision;
import dev.plumbline.sales.duplicates.DuplicateRule.Existing;
import dev.plumbline.sales.duplicates.Duplicates.Asked;
import dev.plumbline.sales.duplicates.Fingerprint;
import dev.plumbline.sales.duplicates.FoundBy;
import dev.plumbline.sales.leads.Lead;
import dev.plumbline.shared.Problem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One file of leads. A dry run remembers what earlier rows would have become; a run finds them in the database. */
final class LeadImportPass implements ImportTarget.Pass {
    private final LeadImport.Facilities with;
    private final Choice choice;
    private final String region;
    private final ZoneId zone;
    private final Map<String, Optional<UUID>> territories = new HashMap<>();
    private final Map<String, List<Existing>> planned = new HashMap<>();
    private final Set<UUID> unbornIds = new HashSet<>();

    LeadImportPass(LeadImport.Facilities with, Choice choice, FirmFacts firm) {
        this.with = with;
        this.choice = choice;
        this.region = firm.region();
        this.zone = firm.timeZone();
    }

    /** A row on its way: refused, or a lead with the decision about it. */
    private record Judged(
            @Nullable Lead lead,
            @Nullable Decision decision,
            @Nullable ImportVerdict refused) {}

    @Override
    public List<ImportVerdict> plan(List<ImportRow> rows) {
        List<Judged> judged = judge(rows, planned, asked -> {});
        judged.forEach(one -> {
            if (one.lead() != null) {
                unbornIds.add(one.lead().id().value());
            }
        });
        return judged.stream().map(this::verdict).map(this::unborn).toList();
    }

    /** Records that only would be made have no name yet. */
    private ImportVerdict unborn(ImportVerdict verdict) {
        boolean there = verdict.outcome() == ImportVerdict.Outcome.ATTACHED
                && verdict.record() != null
                && !unbornIds.contains(verdict.record());
        return there ? verdict : new ImportVerdict(verdict.outcome(), null, verdict.reasons());
    }

    @Override
    public List<ImportVerdict> apply(List<ImportRow> rows) {
        List<Judged> judged = judge(rows, new HashMap<>(), with.duplicates()::reserve);
        List<Lead> fresh = new ArrayList<>();
        for (Judged one : judged) {
            if (one.lead() != null && one.decision() != null && becomesLead(one.decision())) {
                fresh.add(one.lead());
            }
        }
        with.batches().createAll(fresh);
        for (Judged one : judged) {
            if (one.lead() != null && one.decision() != null) {
                connect(one.lead(), one.decision());
            }
        }
        return judged.stream().map(this::verdict).toList();
    }

    private void connect(Lead lead, Decision decision) {
        if (decision.lead() == null) {
            return;
        }
        switch (outcome(decision)) {
            case ATTACHED -> with.interactions().imported(new LeadId(decision.lead()), lead.facts());
            case HELD -> with.duplicates().hold(lead.id(), decision, FoundBy.IMPORT);
            case CREATED, KNOWN, REFUSED, UNDONE, KEPT -> {}
        }
    }

    /** @param before what happens between knowing whom the rows ask for and looking for them */
    private List<Judged> judge(
            List<ImportRow> rows, Map<String, List<Existing>> earlier, Consumer<List<Asked>> before) {
        List<Object> made = new ArrayList<>();
        for (ImportRow row : rows) {
            made.add(lead(row));
        }
        List<Asked> asked = made.stream()
                .map(one -> one instanceof Lead lead ? asked(lead) : new Asked(nothing(), null))
                .toList();
        if (choice.onDuplicate() != OnDuplicate.CREATE) {
            before.accept(asked);
        }
        List<List<Existing>> stored = choice.onDuplicate() == OnDuplicate.CREATE
                ? asked.stream().map(one -> List.<Existing>of()).toList()
                : with.duplicates().candidates(asked, region);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            judged.add(
                    made.get(i) instanceof Lead lead
                            ? decide(lead, asked.get(i), stored.get(i), earlier)
                            : new Judged(null, null, (ImportVerdict) made.get(i)));
        }
        return judged;
    }

    private Judged decide(Lead lead, Asked asked, List<Existing> stored, Map<String, List<Existing>> earlier) {
        if (choice.onDuplicate() == OnDuplicate.CREATE) {
            return new Judged(lead, new Decision(DuplicateRule.Outcome.CREATED, null, false, List.of()), null);
        }
        List<Existing> candidates = Stream.concat(
                        stored.stream(),
                        asked.keys().stream().flatMap(key -> earlier.getOrDefault(key, List.of()).stream()))
                .distinct()
                .toList();
        Decision decision = DuplicateRule.decide(asked.print(), candidates);
        if (becomesLead(decision)) {
            Existing now = new Existing(lead.id().value(), asked.print(), LeadStatus.NEW);
            asked.keys()
                    .forEach(key -> earlier.computeIfAbsent(key, k -> new ArrayList<>(1))
                            .add(now));
        }
        return new Judged(lead, decision, null);
    }

    private Object lead(ImportRow row) {
        try {
            Lead.Facts facts = with.facts().of(row);
            Lead lead = with.facts().lead(facts, row, zone);
            String postcode = facts.address().postcode();
            Optional<UUID> territory = postcode == null
                    ? Optional.empty()
                    : territories.computeIfAbsent(
                            postcode, p -> Optional.ofNullable(with.leads().territoryOf(p)));
            return territory
                    .map(ground -> lead.assign(null, ground, lead.stage().at()))
                    .orElse(lead);
        } catch (Problem wrong) {
            List<Why> reasons = wrong.errors().isEmpty()
                    ? List.of(new Why(null, wrong.code().code(), wrong.detail()))
                    : wrong.errors().stream()
                            .map(e -> new Why(e.pointer().substring(1), e.code(), e.message()))
                            .toList();
            return new ImportVerdict(ImportVerdict.Outcome.REFUSED, null, reasons);
        }
    }

    /** Only what is to be compared by. */
    private Asked asked(Lead lead) {
        Fingerprint whole = with.leads().print(lead.facts(), region);
        Set<String> by = choice.compare();
        boolean address = by.contains("address");
        return new Asked(
                new Fingerprint(
                        by.contains("phone") ? whole.phones() : Set.of(),
                        by.contains("email") ? whole.email() : null,
                        whole.name(),
                        address ? whole.street() : ""),
                address ? with.leads().place(lead.facts(), region) : null);
    }

    private ImportVerdict verdict(Judged one) {
        if (one.refused() != null || one.lead() == null || one.decision() == null) {
            return one.refused() == null
                    ? ImportVerdict.refused(null, "refused", "This row makes no lead.")
                    : one.refused();
        }
        Decision decision = one.decision();
        ImportVerdict.Outcome outcome = outcome(decision);
        List<Why> reasons = outcome == ImportVerdict.Outcome.CREATED && decision.lead() == null
                ? List.of()
                : decision.reasons().stream()
                        .map(text -> new Why(null, "duplicate", text))
                        .toList();
        UUID record = switch (outcome) {
            case ATTACHED -> decision.lead();
            case REFUSED -> null;
            default -> one.lead().id().value();
        };
        return new ImportVerdict(outcome, record, reasons);
    }

    private boolean becomesLead(Decision decision) {
        ImportVerdict.Outcome outcome = outcome(decision);
        return outcome == ImportVerdict.Outcome.CREATED || outcome == ImportVerdict.Outcome.HELD;
    }

    private ImportVerdict.Outcome outcome(Decision decision) {
        boolean alone = decision.outcome() == DuplicateRule.Outcome.CREATED;
        return switch (choice.onDuplicate()) {
            case CREATE -> ImportVerdict.Outcome.CREATED;
            case HOLD -> alone ? ImportVerdict.Outcome.CREATED : ImportVerdict.Outcome.HELD;
            case REFUSE -> alone ? ImportVerdict.Outcome.CREATED : ImportVerdict.Outcome.REFUSED;
            case ATTACH ->
                switch (decision.outcome()) {
                    case CREATED -> ImportVerdict.Outcome.CREATED;
                    case ATTACHED -> ImportVerdict.Outcome.ATTACHED;
                    case HELD -> ImportVerdict.Outcome.HELD;
                };
        };
    }

    private static Fingerprint nothing() {
        return new Fingerprint(Set.of(), null, "", "");
    }
}
