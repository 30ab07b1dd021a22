package dev.plumbline.firms;

import dev.plumbline.shared.UserId;

/** A user who becomes a member. */
public record Founder(UserId user, String name, String email) {}
