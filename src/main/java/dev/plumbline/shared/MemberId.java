package dev.plumbline.shared;

import java.util.UUID;

/** A user's place in one firm. */
public record MemberId(UUID value) implements Id {}
