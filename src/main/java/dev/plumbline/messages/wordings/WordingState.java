package dev.plumbline.messages.wordings;

import dev.plumbline.shared.Coded;

/** In whose words a mail goes out. */
enum WordingState implements Coded {
    /** In those that it comes with. */
    OURS,
    /** In those of the firm. */
    OWN,
    /** In those that it comes with, since those of the firm name something that there is no more. */
    UNFIT
}
