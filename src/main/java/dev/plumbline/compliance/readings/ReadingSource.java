package dev.plumbline.compliance.readings;

import dev.plumbline.shared.Coded;

/** Where what was read comes from. */
public enum ReadingSource implements Coded {
    /** The file that the register of energy performance certificates keeps: exact. */
    ENERGY_REGISTER,
    /** What a machine found beside the labels of a printed page: to be compared with it. */
    PAGE
}
