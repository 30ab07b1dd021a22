package dev.plumbline.documents.evidence;

import dev.plumbline.shared.Coded;

/** What of a proof is proposed. */
public enum EvidenceField implements Coded {
    ISSUED_ON,
    EXPIRES_ON,
    REFERENCE,
    OUTCOME
}
