package dev.plumbline.compliance.obligations;

/** The duties of a property on a day, by what is recorded and by what is supposed. */
public record Compared(ObligationsView now, ObligationsView supposed) {}
