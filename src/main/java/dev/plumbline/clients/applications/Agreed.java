package dev.plumbline.clients.applications;

import dev.plumbline.clients.offers.ConsentKind;
import java.time.Instant;

/**
 * A consent as it was given.
 *
 * @param version of the wording
 * @param wording that was shown
 */
public record Agreed(ConsentKind kind, int version, String wording, Instant at) {}
