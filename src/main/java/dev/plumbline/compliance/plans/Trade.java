package dev.plumbline.compliance.plans;

import dev.plumbline.compliance.ProofKind;
import dev.plumbline.compliance.packs.Clock;
import dev.plumbline.compliance.packs.Rule;
import dev.plumbline.compliance.packs.RulePacks;
import dev.plumbline.shared.Coded;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Who does what a duty asks for. */
enum Trade implements Coded {
    GAS_ENGINEER("Gas engineer", ProofKind.GAS_SAFETY_RECORD, ProofKind.GAS_REMEDIAL),
    ELECTRICIAN("Electrician", ProofKind.EICR, ProofKind.ELECTRICAL_REMEDIAL),
    ENERGY_ASSESSOR("Energy assessor", ProofKind.EPC),
    FIRE_ASSESSOR(
            "Fire risk assessor",
            ProofKind.FIRE_RISK_ASSESSMENT,
            ProofKind.FLAT_DOOR_CHECK,
            ProofKind.COMMUNAL_DOOR_CHECK),
    WATER_ASSESSOR("Legionella risk assessor", ProofKind.LEGIONELLA_ASSESSMENT),
    ALARM_FITTER(
            "Alarm fitter",
            ProofKind.ALARM_TEST,
            ProofKind.CO_ALARM_TEST,
            ProofKind.ALARM_INSTALLATION,
            ProofKind.CO_ALARM_INSTALLATION),
    SURVEYOR("Surveyor", ProofKind.HAZARD_INVESTIGATION),
    BUILDER("Builder", ProofKind.HAZARD_MADE_SAFE, ProofKind.HAZARD_WORK_BEGUN),
    /** Nobody has to go there: it is applied for, protected, handed over or written. */
    OFFICE(
            "Office, no visit",
            ProofKind.REMEDIAL_SENT_TO_TENANT,
            ProofKind.REMEDIAL_SENT_TO_COUNCIL,
            ProofKind.MEES_EXEMPTION,
            ProofKind.FIRE_SAFETY_INFORMATION,
            ProofKind.HMO_LICENCE,
            ProofKind.SELECTIVE_LICENCE,
            ProofKind.TEMPORARY_EXEMPTION_NOTICE,
            ProofKind.LANDLORD_REGISTRATION,
            ProofKind.RENT_SMART_WALES_REGISTRATION,
            ProofKind.RENT_SMART_WALES_LICENCE,
            ProofKind.DEPOSIT_PROTECTION,
            ProofKind.PRESCRIBED_INFORMATION,
            ProofKind.RIGHT_TO_RENT_CHECK,
            ProofKind.RENTERS_RIGHTS_SHEET,
            ProofKind.WRITTEN_STATEMENT,
            ProofKind.HAZARD_SUMMARY);

    private static final class Shipped {
        private static final Map<String, Trade> BY_RULE = byRule(RulePacks.shipped());
    }

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<ProofKind> kinds;

    Trade(String label, ProofKind... kinds) {
        this.label = label;
        this.kinds = Set.of(kinds);
    }

    String label() {
        return label;
    }

    Set<ProofKind> kinds() {
        return kinds;
    }

    /** Who does it, by the code of each rule that is shipped. */
    static Map<String, Trade> byRule() {
        return Shipped.BY_RULE;
    }

    private static Map<String, Trade> byRule(RulePacks packs) {
        Map<String, Trade> trades = new LinkedHashMap<>();
        packs.packs().forEach(pack -> pack.rules().forEach(rule -> trades.put(rule.id(), of(rule))));
        return Collections.unmodifiableMap(trades);
    }

    /** A copy is handed over, whatever it is a copy of; what a fact alone decides is recorded. */
    static Trade of(Rule rule) {
        ProofKind kind = rule.clock().evidence();
        return kind == null || rule.clock() instanceof Clock.Serve ? OFFICE : of(kind);
    }

    static Trade of(ProofKind kind) {
        return Arrays.stream(values())
                .filter(trade -> trade.kinds.contains(kind))
                .findFirst()
                .orElse(OFFICE);
    }
}
