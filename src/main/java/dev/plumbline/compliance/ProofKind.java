package dev.plumbline.compliance;

import dev.plumbline.shared.Coded;
import java.util.List;

/** What a certificate or record can show, and which outcomes it can state. */
public enum ProofKind implements Coded {
    GAS_SAFETY_RECORD("Gas safety record", "SAFE", "AT_RISK", "IMMEDIATELY_DANGEROUS"),
    GAS_REMEDIAL("Record of gas remedial work", "COMPLETE", "FURTHER_WORK"),
    EICR("Electrical report", "SATISFACTORY", "C1", "C2", "C3", "FI"),
    ELECTRICAL_REMEDIAL("Confirmation of electrical remedial work", "COMPLETE", "FURTHER_WORK"),
    REMEDIAL_SENT_TO_TENANT("Remedial confirmation given to the tenant"),
    REMEDIAL_SENT_TO_COUNCIL("Remedial confirmation given to the council"),
    EPC("Energy performance certificate", "A", "B", "C", "D", "E", "F", "G"),
    MEES_EXEMPTION("Registered exemption from the minimum energy standard"),
    ALARM_TEST("Record of the alarm test"),
    CO_ALARM_TEST("Record of the carbon monoxide alarm test"),
    ALARM_INSTALLATION("Record of the alarms fitted"),
    CO_ALARM_INSTALLATION("Record of the carbon monoxide alarms fitted"),
    FIRE_RISK_ASSESSMENT("Fire risk assessment"),
    FIRE_SAFETY_INFORMATION("Fire safety information given to residents"),
    FLAT_DOOR_CHECK("Check of flat entrance fire doors"),
    COMMUNAL_DOOR_CHECK("Check of communal fire doors"),
    LEGIONELLA_ASSESSMENT("Legionella risk assessment"),
    HMO_LICENCE("HMO licence"),
    SELECTIVE_LICENCE("Selective licence"),
    TEMPORARY_EXEMPTION_NOTICE("Temporary exemption notice"),
    LANDLORD_REGISTRATION("Landlord registration"),
    RENT_SMART_WALES_REGISTRATION("Rent Smart Wales registration"),
    RENT_SMART_WALES_LICENCE("Rent Smart Wales licence"),
    DEPOSIT_PROTECTION("Deposit protection certificate"),
    PRESCRIBED_INFORMATION("Prescribed information of the deposit"),
    RIGHT_TO_RENT_CHECK("Right to Rent check"),
    RENTERS_RIGHTS_SHEET("Renters' Rights Act information sheet"),
    WRITTEN_STATEMENT("Written statement of terms"),
    HAZARD_INVESTIGATION("Record of the investigation"),
    HAZARD_SUMMARY("Written summary of the findings"),
    HAZARD_MADE_SAFE("Record that the home was made safe"),
    HAZARD_WORK_BEGUN("Record that further work began");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> outcomes;

    ProofKind(String label, String... outcomes) {
        this.label = label;
        this.outcomes = List.of(outcomes);
    }

    public String label() {
        return label;
    }

    /** Empty when it shows one thing only. */
    public List<String> outcomes() {
        return outcomes;
    }
}
