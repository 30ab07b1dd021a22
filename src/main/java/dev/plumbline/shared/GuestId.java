package dev.plumbline.shared;

import java.util.UUID;

/** The place of a client's person in one firm: they see what is theirs, and are no member. */
public record GuestId(UUID value) implements Id {}
