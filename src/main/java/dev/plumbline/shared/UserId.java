package dev.plumbline.shared;

import java.util.UUID;

/** A person who signs in; may be a member of several firms. */
public record UserId(UUID value) implements Id {}
