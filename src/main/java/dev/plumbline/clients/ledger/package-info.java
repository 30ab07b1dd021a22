/** What is recorded of properties and only added to: appliances, tenancies and hazards are kept this way. */
@NullMarked
package dev.plumbline.clients.ledger;

import org.jspecify.annotations.NullMarked;
