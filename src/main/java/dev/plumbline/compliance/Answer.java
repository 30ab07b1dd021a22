package dev.plumbline.compliance;

/** What is answered to a question about a property. "Unknown" was said by somebody; "not asked" was not. */
public sealed interface Answer {
    /** @param value {@code yes}, {@code no}, a whole number, an ISO date or the code of a choice */
    record Known(String value) implements Answer {}

    record Unknown() implements Answer {}

    record NotAsked() implements Answer {}

    static Answer of(String value) {
        return new Known(value);
    }

    static Answer yes() {
        return new Known("yes");
    }

    static Answer no() {
        return new Known("no");
    }
}
