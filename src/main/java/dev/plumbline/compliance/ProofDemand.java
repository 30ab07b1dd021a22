package dev.plumbline.compliance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a kind of proof speaks of, and what it has to state before anybody can verify it.
 *
 * @param about        of what it is: each appliance, tenancy or hazard, or the property
 * @param ends         until when it holds
 * @param number       its number
 * @param inspector    who checked
 * @param registration under which registration who checked works
 * @param person       which person was checked
 * @param clean        the outcome that goes with none that fails; empty where each stands alone
 */
public record ProofDemand(
        Subject.Kind about,
        boolean ends,
        boolean number,
        boolean inspector,
        boolean registration,
        boolean person,
        String clean) {
    /** Found on an electrical report beside what it comes to. */
    private static final String OBSERVED = "C3";

    private static final int EPC_DIGITS = 20;

    public static ProofDemand of(ProofKind kind) {
        return switch (kind) {
            case GAS_SAFETY_RECORD -> appliance("SAFE");
            case GAS_REMEDIAL -> appliance("COMPLETE");
            case EICR -> property().inspected("SATISFACTORY");
            case ELECTRICAL_REMEDIAL -> property().inspected("COMPLETE");
            case FIRE_RISK_ASSESSMENT -> property().inspected("");
            case EPC -> property().numbered();
            case MEES_EXEMPTION, TEMPORARY_EXEMPTION_NOTICE -> property().ending();
            case HMO_LICENCE, SELECTIVE_LICENCE, RENT_SMART_WALES_LICENCE ->
                property().ending().numbered();
            case LANDLORD_REGISTRATION, RENT_SMART_WALES_REGISTRATION ->
                property().numbered();
            case REMEDIAL_SENT_TO_TENANT,
                    REMEDIAL_SENT_TO_COUNCIL,
                    ALARM_INSTALLATION,
                    CO_ALARM_INSTALLATION,
                    FIRE_SAFETY_INFORMATION,
                    FLAT_DOOR_CHECK,
                    COMMUNAL_DOOR_CHECK,
                    LEGIONELLA_ASSESSMENT -> property();
            case ALARM_TEST, CO_ALARM_TEST, PRESCRIBED_INFORMATION, RENTERS_RIGHTS_SHEET, WRITTEN_STATEMENT ->
                of(Subject.Kind.TENANCY);
            case DEPOSIT_PROTECTION -> of(Subject.Kind.TENANCY).numbered();
            case RIGHT_TO_RENT_CHECK -> new ProofDemand(Subject.Kind.TENANCY, false, false, false, false, true, "");
            case HAZARD_INVESTIGATION, HAZARD_SUMMARY, HAZARD_MADE_SAFE, HAZARD_WORK_BEGUN -> of(Subject.Kind.HAZARD);
        };
    }

    private static ProofDemand of(Subject.Kind about) {
        return new ProofDemand(about, false, false, false, false, false, "");
    }

    private static ProofDemand property() {
        return of(Subject.Kind.PROPERTY);
    }

    /** Only who is registered checks gas. */
    private static ProofDemand appliance(String clean) {
        return new ProofDemand(Subject.Kind.APPLIANCE, false, false, true, true, false, clean);
    }

    private ProofDemand inspected(String clean) {
        return new ProofDemand(about, ends, number, true, registration, person, clean);
    }

    private ProofDemand numbered() {
        return new ProofDemand(about, ends, true, inspector, registration, person, clean);
    }

    private ProofDemand ending() {
        return new ProofDemand(about, true, number, inspector, registration, person, clean);
    }

    /** Which days a certificate of the kind can state besides that of its issue. */
    public static Set<StatedDay> days(ProofKind kind) {
        return switch (kind) {
            case EICR, FIRE_RISK_ASSESSMENT ->
                EnumSet.of(StatedDay.EXPIRES_ON, StatedDay.NEXT_DUE_ON, StatedDay.REMEDY_BY);
            case GAS_SAFETY_RECORD -> EnumSet.of(StatedDay.NEXT_DUE_ON, StatedDay.REMEDY_BY);
            case GAS_REMEDIAL, ELECTRICAL_REMEDIAL -> EnumSet.of(StatedDay.REMEDY_BY);
            case EPC,
                    MEES_EXEMPTION,
                    TEMPORARY_EXEMPTION_NOTICE,
                    HMO_LICENCE,
                    SELECTIVE_LICENCE,
                    RENT_SMART_WALES_LICENCE,
                    LANDLORD_REGISTRATION,
                    RENT_SMART_WALES_REGISTRATION,
                    ALARM_INSTALLATION,
                    CO_ALARM_INSTALLATION,
                    LEGIONELLA_ASSESSMENT,
                    RIGHT_TO_RENT_CHECK -> EnumSet.of(StatedDay.EXPIRES_ON);
            case REMEDIAL_SENT_TO_TENANT,
                    REMEDIAL_SENT_TO_COUNCIL,
                    ALARM_TEST,
                    CO_ALARM_TEST,
                    FIRE_SAFETY_INFORMATION,
                    FLAT_DOOR_CHECK,
                    COMMUNAL_DOOR_CHECK,
                    DEPOSIT_PROTECTION,
                    PRESCRIBED_INFORMATION,
                    RENTERS_RIGHTS_SHEET,
                    WRITTEN_STATEMENT,
                    HAZARD_INVESTIGATION,
                    HAZARD_SUMMARY,
                    HAZARD_MADE_SAFE,
                    HAZARD_WORK_BEGUN -> EnumSet.noneOf(StatedDay.class);
        };
    }

    /** Whether one certificate of the kind can state all of these at once. */
    public static boolean agree(ProofKind kind, Set<String> outcomes) {
        if (outcomes.size() < 2) {
            return true;
        }
        String clean = of(kind).clean();
        List<String> others =
                outcomes.stream().filter(o -> !o.equals(clean)).sorted().toList();
        return outcomes.contains(clean) ? others.equals(List.of(OBSERVED)) : !clean.isEmpty();
    }

    /** Whether a certificate of the kind can have this number. The register of EPCs gives them twenty digits. */
    public static boolean numbers(ProofKind kind, String number) {
        return kind != ProofKind.EPC || number.replaceAll("[ -]", "").matches("[0-9]{" + EPC_DIGITS + "}");
    }
}
