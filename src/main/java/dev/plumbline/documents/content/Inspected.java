package dev.plumbline.documents.content;

/**
 * What a file is, found from its content and never from its name.
 *
 * @param mediaType the type that it is kept and handed out as
 * @param label     the type in a person's words
 * @param bytes     its length
 * @param preview   whether a browser can show it, with nothing in it that acts: a passive PDF, or a plain raster image
 */
public record Inspected(String mediaType, String label, long bytes, boolean preview) {}
