package dev.plumbline.compliance.packs;

/** A pack that cannot be used. */
public final class PackFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackFault(String file, String where, String what, Throwable cause) {
        super(file + ", " + where + ": " + what, cause);
    }
}
