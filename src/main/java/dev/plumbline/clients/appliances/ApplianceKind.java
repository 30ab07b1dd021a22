package dev.plumbline.clients.appliances;

import dev.plumbline.shared.Coded;

public enum ApplianceKind implements Coded {
    BOILER,
    WATER_HEATER,
    COOKER,
    HOB,
    FIRE,
    STOVE,
    /** That serves something which is not listed, or several things. */
    FLUE,
    OTHER
}
