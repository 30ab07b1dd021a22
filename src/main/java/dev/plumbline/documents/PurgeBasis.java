package dev.plumbline.documents;

import dev.plumbline.shared.Coded;

/** Why a document may, or must, go. */
public enum PurgeBasis implements Coded {
    /** Somebody asked for their data to be erased: article 17 of the GDPR, section 1798.105 of the California Civil Code. */
    ERASURE_REQUEST,
    /** Consent, on which it was kept, was withdrawn. */
    CONSENT_WITHDRAWN,
    /** Nothing requires it any more. */
    RETENTION_ENDED,
    COURT_ORDER,
    OTHER_LEGAL
}
