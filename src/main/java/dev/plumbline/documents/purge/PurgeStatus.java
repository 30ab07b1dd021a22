package dev.plumbline.documents.purge;

import dev.plumbline.shared.Coded;

/** How far a purge has come. */
enum PurgeStatus implements Coded {
    /** Waits for a second person. */
    REQUESTED,
    /** Nobody opens the document any more; its contents are being erased, for as long as the storage takes. */
    APPROVED,
    /** Nothing is left but that it was there. */
    DONE,
    /** The second person said no. */
    DECLINED,
    /** Who asked for it does so no more. */
    WITHDRAWN
}
