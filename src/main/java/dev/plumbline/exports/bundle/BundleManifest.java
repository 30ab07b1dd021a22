package dev.plumbline.exports.bundle;

import java.time.Instant;
import java.util.List;

/**
 * What is in a bundle, as {@code manifest.json}.
 *
 * @param title   what was taken away
 * @param missing what should be in it and is not
 */
record BundleManifest(String title, Instant madeAt, List<Item> items, List<MissingItem> missing) {
    /** @param sha256 of the file's bytes, in hexadecimal digits */
    record Item(String name, long bytes, String sha256) {}
}
