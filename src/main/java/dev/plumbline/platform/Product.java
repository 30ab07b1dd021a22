package dev.plumbline.platform;

/** What this is. */
public final class Product {
    /** By semantic versioning; a test compares it with the build's. */
    public static final String VERSION = "0.1.0";

    private Product() {}
}
