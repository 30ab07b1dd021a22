package dev.plumbline.billing.providers;

/**
 * A secret as it is kept.
 *
 * @param end its last four characters
 */
record Kept(String sealed, String end) {
    @Override
    public String toString() {
        return "Kept[" + end + "]";
    }
}
