package dev.plumbline.clients.nations;

/** The nations of the United Kingdom, each with its own law of housing. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String label;

    Nation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
