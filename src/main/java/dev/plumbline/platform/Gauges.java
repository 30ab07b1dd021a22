package dev.plumbline.platform;

import java.util.List;
import java.util.Map;

/** Figures that are looked up when somebody asks for metrics: a bean of the module that knows them. */
public interface Gauges {
    /**
     * One figure.
     *
     * @param labels with values of the code's own; the same names for each of one name
     */
    record Reading(String name, String help, Map<String, String> labels, double value) {}

    /** In the platform's scope; opens its own transaction. */
    List<Reading> read();
}
