package dev.plumbline.audit.proof;

/** Ends a verification at its first finding. */
final class Forged extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Forged(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
