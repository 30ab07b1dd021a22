package dev.plumbline.clients.ledger;

import dev.plumbline.clients.LedgerAct;
import java.util.UUID;

/**
 * One entry: what a thing was known to be from then on.
 *
 * @param id of the entry, not of the thing
 */
public record Entry<T extends Item>(UUID id, LedgerAct act, T item) {}
