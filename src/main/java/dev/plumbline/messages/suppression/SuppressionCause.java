package dev.plumbline.messages.suppression;

import dev.plumbline.shared.Coded;

/** Why an address gets no mail, the weakest first: a stronger cause takes the place of a weaker one. */
public enum SuppressionCause implements Coded {
    /** There is nobody at the address, or its mail server takes nothing for it. */
    BOUNCE,
    /** Its owner has reported mail as unwanted. */
    COMPLAINT,
    /** Its owner wants none. */
    OPT_OUT
}
