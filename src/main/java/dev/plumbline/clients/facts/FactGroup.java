package dev.plumbline.clients.facts;

import dev.plumbline.shared.Coded;
import java.util.List;

/** Facts that belong together, in the order in which they are asked for. */
public enum FactGroup implements Coded {
    BUILDING("Building"),
    OCCUPANCY("Occupancy"),
    HEATING("Heating and gas"),
    ENERGY("Energy"),
    LICENSING("HMO and licensing"),
    ALARMS("Alarms");

    private final String label;

    FactGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Fact yesNo(String code, String named, String help) {
        return new Fact(code, this, named, help, FactType.YES_NO, List.of(), null, null);
    }

    Fact number(String code, String named, String help) {
        return new Fact(code, this, named, help, FactType.NUMBER, List.of(), 0, Integer.MAX_VALUE);
    }

    Fact date(String code, String named, String help) {
        return new Fact(code, this, named, help, FactType.DATE, List.of(), null, null);
    }

    Fact choice(String code, String named, String help) {
        return new Fact(code, this, named, help, FactType.CHOICE, List.of(), null, null);
    }
}
