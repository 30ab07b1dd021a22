package dev.plumbline.shared;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code query:name} / {@code header:name}
 */
public record FieldProblem(String pointer, String code, String message) {}
