package dev.plumbline.exports.print;

/** More text than a page may have: laying it out would take more memory than one print is given. */
public final class PrintTooLong extends RuntimeException {
    private static final long serialVersionUID = 1;

    PrintTooLong() {
        super("It has more than " + PrintPage.CHARACTERS_MAX + " characters.", null, false, false);
    }
}
