package dev.plumbline.sales.scoring;

import dev.plumbline.shared.Coded;

/** What a rule may look at. Codes are compared as stored text, so that a reloaded lead scores as it did before. */
public enum Input implements Coded {
    PROPERTY_VALUE("property value", true),
    POSTCODE("post code", false),
    SOURCE("source", false),
    FUNNEL("place in the funnel", false),
    RESPONSE_SECONDS("seconds to the first response", true),
    INTERACTIONS("interactions", true),
    BUDGET_CONFIRMED("budget confirmed", false),
    BUDGET_MIN("lowest budget", true),
    DECISION_MAKER("decides alone", false),
    URGENCY("urgency", false),
    HOME_AGE("age of the home", true),
    ROOF_AGE("age of the roof", true),
    INSURANCE_CLAIM("insurance claim", false),
    COMPETITOR_QUOTES("competing quotes", true),
    PROPERTY_TYPE("type of property", false);

    private final String label;
    private final boolean number;

    Input(String label, boolean number) {
        this.label = label;
        this.number = number;
    }

    public String label() {
        return label;
    }

    public boolean number() {
        return number;
    }
}
