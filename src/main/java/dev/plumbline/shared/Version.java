package dev.plumbline.shared;

/** The version of a record that a caller has seen, starting at 1 and raised by each change. */
public record Version(long value) {}
