package dev.plumbline.clients.ledger;

import dev.plumbline.clients.PropertyId;
import dev.plumbline.clients.Provenance;

/** A thing of a property, as it was known at some time. */
public interface Item {
    /** How many entries it had then. */
    long version();

    PropertyId property();

    Provenance provenance();
}
