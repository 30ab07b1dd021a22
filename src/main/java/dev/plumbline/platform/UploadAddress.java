package dev.plumbline.platform;

/**
 * Where files are sent to: the one kind of body that may be larger than others, as it goes to the disk and not into memory.
 *
 * @param path of a POST with {@code multipart/form-data}
 */
public record UploadAddress(String path) {}
