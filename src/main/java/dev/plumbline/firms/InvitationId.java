package dev.plumbline.firms;

import dev.plumbline.shared.Id;
import java.util.UUID;

/** An invitation into one firm. */
public record InvitationId(UUID value) implements Id {}
