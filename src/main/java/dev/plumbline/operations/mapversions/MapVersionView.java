package dev.plumbline.operations.mapversions;

import java.time.Instant;

/**
 * A version of the whole map.
 *
 * @param version     hash of all that is in it
 * @param product     the version of the product that answered with it first
 * @param firstSeenAt when a node of this installation was first asked for it
 * @param running     whether the node that answers has it
 */
record MapVersionView(String version, String product, Instant firstSeenAt, boolean running) {}
