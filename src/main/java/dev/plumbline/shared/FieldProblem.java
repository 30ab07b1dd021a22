package dev.plumbline.shared;

/**
 * What is wrong with one part of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or {@code query:name}, {@code path:name}, {@code header:name}
 * @param code    what is wrong, in one spelling wherever it is found: {@code required}, {@code unknown}, {@code type},
 *                {@code form}, {@code range}, {@code too-short}, {@code too-long} …
 */
public record FieldProblem(String pointer, String code, String message) {}
