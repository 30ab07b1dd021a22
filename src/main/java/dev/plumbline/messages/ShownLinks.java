package dev.plumbline.messages;

/**
 * Whether an owner reads the secret links of kept mails: never on an installation that serves people, always in a
 * demonstration on one's own machine, where no mail leaves and all accounts are one person's.
 */
public final class ShownLinks {
    private volatile boolean shown;

    public ShownLinks(boolean shown) {
        this.shown = shown;
    }

    public boolean shown() {
        return shown;
    }

    /** This is a demonstration. */
    public void show() {
        shown = true;
    }
}
