package dev.plumbline.clients.appliances;

import dev.plumbline.shared.Coded;

public enum ApplianceFuel implements Coded {
    GAS,
    OIL,
    SOLID,
    ELECTRIC
}
