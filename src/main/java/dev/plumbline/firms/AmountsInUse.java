package dev.plumbline.firms;

/** Amounts that are meant in the firm's currency. Implemented by modules above, which this one may not know. */
public interface AmountsInUse {
    /** Whose they are, in the plural: {@code leads}. */
    String what();

    boolean any();
}
