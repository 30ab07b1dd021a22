package dev.plumbline.records.kinds;

import dev.plumbline.shared.MemberId;

/** A member by name, also one who has left. */
public record Colleague(MemberId id, String name) {}
