package dev.plumbline.compliance.readings;

import dev.plumbline.shared.Coded;

/** What a person has to look at before they hand in what was read. */
public enum ReadingDoubt implements Coded {
    /** Nothing that a certificate states was found. */
    NOTHING_READ,
    /** The document cannot be opened: it is being checked for malware, was found infected or is erased. */
    NOT_OPEN,
    /** It is called XML and is none, or is not whole. */
    DAMAGED,
    /** It is a certificate of energy performance, and another kind is asked for. */
    OTHER_KIND,
    /** It names another postcode than the address of the property. */
    OTHER_POSTCODE,
    /** The register does not say that it was issued: it was cancelled, or never lodged. */
    NOT_ISSUED,
    /** It states that something failed: what, has to be chosen. */
    UNSATISFACTORY
}
