package dev.plumbline.clients.facts;

/** One of the values of a fact that is a choice. */
public record FactChoice(String code, String label) {}
