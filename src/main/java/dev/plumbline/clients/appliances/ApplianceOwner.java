package dev.plumbline.clients.appliances;

import dev.plumbline.shared.Coded;

public enum ApplianceOwner implements Coded {
    LANDLORD,
    TENANT
}
