package dev.plumbline.compliance.engine;

import dev.plumbline.compliance.Answer;
import dev.plumbline.compliance.Appliance;
import dev.plumbline.compliance.Certificate;
import dev.plumbline.compliance.Certificate.Dates;
import dev.plumbline.compliance.Certificate.Status;
import dev.plumbline.compliance.FactCode;
import dev.plumbline.compliance.Facts;
import dev.plumbline.compliance.Hazard;
import dev.plumbline.compliance.Nation;
import dev.plumbline.compliance.Obligation;
import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.Subject;
import dev.plumbline.compliance.Tenancy;
import dev.plumbline.compliance.packs.RulePacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A home that tests furnish. */
final class Home {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Map<FactCode, NavigableMap<LocalDate, Answer>> answers = new EnumMap<>(FactCode.class);
    private final List<Appliance> appliances = new ArrayList<>();
    private final List<Tenancy> tenancies = new ArrayList<>();
    private final List<Hazard> hazards = new ArrayList<>();
    private final List<Certificate> certificates = new ArrayList<>();

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A private let of which the plain facts are known. */
    static Home in(Nation nation) {
        return new Home()
                .fact(FactCode.JURISDICTION, nation.name())
                .fact(FactCode.LET, "yes")
                .fact(FactCode.LANDLORD_KIND, "PRIVATE")
                .fact(FactCode.LANDLORD_RESIDENT, "no")
                .fact(FactCode.EXCLUDED_ACCOMMODATION, "NONE")
                .fact(FactCode.GAS_SUPPLY, "no")
                .fact(FactCode.APPLIANCES_LISTED, "yes")
                .fact(FactCode.EPC_NOT_REQUIRED, "NONE")
                .fact(FactCode.ALARM_FAULT_OPEN, "no")
                .fact(FactCode.DWELLINGS_IN_BUILDING, "1")
                .fact(FactCode.COMMUNAL_AREAS, "no")
                .fact(FactCode.OCCUPANTS, "2")
                .fact(FactCode.HOUSEHOLDS, "1")
                .fact(FactCode.SHARED_FACILITIES, "no")
                .fact(FactCode.PURPOSE_BUILT_BLOCK, "no")
                .fact(FactCode.ADDITIONAL_LICENSING_AREA, "no")
                .fact(FactCode.SELECTIVE_LICENSING_AREA, "no");
    }

    static Home england() {
        return in(Nation.ENGLAND);
    }

    Home fact(FactCode code, String value) {
        return fact(code, ALWAYS, Answer.of(value));
    }

    Home fact(FactCode code, LocalDate from, Answer answer) {
        answers.computeIfAbsent(code, c -> new TreeMap<>()).put(from, answer);
        return this;
    }

    Home forget(FactCode code) {
        answers.remove(code);
        return this;
    }

    Home gas() {
        return fact(FactCode.GAS_SUPPLY, "yes");
    }

    Home appliance(String id, Appliance.Kind kind, Appliance.Fuel fuel) {
        appliances.add(new Appliance(id, kind, fuel, "kitchen", Appliance.Owner.LANDLORD, true, null, null));
        return this;
    }

    Home add(Appliance appliance) {
        appliances.add(appliance);
        return this;
    }

    Home boiler() {
        return gas().appliance("boiler", Appliance.Kind.BOILER, Appliance.Fuel.GAS);
    }

    Home tenancy(Tenancy tenancy) {
        tenancies.add(tenancy);
        return this;
    }

    Home tenancy(String start) {
        return tenancy(tenancy(start, Tenancy.Type.ASSURED_SHORTHOLD));
    }

    static Tenancy tenancy(String start, Tenancy.Type type) {
        return new Tenancy("tenancy", LocalDate.parse(start), null, type, Answer.of("1"), Answer.no(), Answer.no());
    }

    static Tenancy deposit(String start, Tenancy.Type type, String received) {
        return new Tenancy(
                "tenancy", LocalDate.parse(start), null, type, Answer.of("1"), Answer.yes(), Answer.of(received));
    }

    Home hazard(Hazard.Kind kind, String aware) {
        hazards.add(new Hazard("hazard", kind, LocalDate.parse(aware)));
        return this;
    }

    Home verified(ProofKind kind, String issued, String... outcomes) {
        return proof(kind, issued, Status.VERIFIED, outcomes);
    }

    Home proof(ProofKind kind, String issued, Status status, String... outcomes) {
        return proof(kind, Dates.issued(LocalDate.parse(issued)), status, outcomes);
    }

    /** About whatever there is that such a document speaks of. */
    Home proof(ProofKind kind, Dates dates, Status status, String... outcomes) {
        certificates.add(new Certificate(
                kind.code() + certificates.size(),
                kind,
                everything(),
                status,
                dates,
                Set.of(outcomes),
                null,
                Map.of()));
        return this;
    }

    private List<Subject> everything() {
        List<Subject> subjects = new ArrayList<>(List.of(Subject.PROPERTY));
        appliances.forEach(a -> subjects.add(a.subject()));
        tenancies.forEach(t -> subjects.add(t.subject()));
        hazards.forEach(h -> subjects.add(h.subject()));
        return subjects;
    }

    Home add(Certificate certificate) {
        certificates.add(certificate);
        return this;
    }

    /** The copy of the last certificate is given. */
    Home served(String day) {
        Certificate c = certificates.removeLast();
        Map<String, LocalDate> served = new HashMap<>(c.served());
        served.put("tenancy", LocalDate.parse(day));
        certificates.add(new Certificate(
                c.id(), c.kind(), c.subjects(), c.status(), c.dates(), c.outcomes(), c.person(), served));
        return this;
    }

    Home with(UnaryOperator<Home> more) {
        return more.apply(this);
    }

    Facts facts() {
        return new Facts(answers, appliances, tenancies, hazards, certificates);
    }

    List<Obligation> on(String day) {
        return Evaluation.of(facts(), RulePacks.shipped(), LocalDate.parse(day));
    }

    Obligation on(String day, String rule) {
        return on(day).stream()
                .filter(o -> o.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
