package dev.plumbline.documents.room;

/**
 * What the versions of all documents of a firm take that are not erased for good, removed ones too.
 *
 * @param bytes  of their clear contents; what two versions have in common counts twice
 * @param warned the last share, in percent, of which the firm was told
 */
record Room(long bytes, long versions, int warned) {
    static final Room EMPTY = new Room(0, 0, 0);

    private static final int EARLY = 80;
    private static final int LATE = 95;

    boolean fits(RoomLimits limits) {
        return bytes <= limits.bytes() && versions <= limits.versions();
    }

    Room with(long more) {
        return new Room(bytes + more, versions + 1, warned);
    }

    /** Of what there is most of; cut, so that 100 is full. */
    int percent(RoomLimits limits) {
        double share = Math.max((double) bytes / limits.bytes(), (double) versions / limits.versions());
        return (int) (share * 100);
    }

    /** The share of which the firm should have been told; 0 for none. */
    int mark(RoomLimits limits) {
        int percent = percent(limits);
        return percent >= LATE ? LATE : percent >= EARLY ? EARLY : 0;
    }
}
