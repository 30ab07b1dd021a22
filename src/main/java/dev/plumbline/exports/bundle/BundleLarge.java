package dev.plumbline.exports.bundle;

/** The files of a bundle are larger together than it may be. */
public final class BundleLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    BundleLarge(long most) {
        super("Its files are larger than " + (most >> 20) + " MB together.", null, false, false);
    }
}
