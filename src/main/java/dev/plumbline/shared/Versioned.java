package dev.plumbline.shared;

/** A resource with a version, which HTTP shows as ETag. */
public interface Versioned {
    long version();
}
