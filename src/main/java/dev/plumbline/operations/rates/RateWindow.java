package dev.plumbline.operations.rates;

/**
 * One counter of one node. Of a limit that {@code n} nodes share, each node has a share that it gives out by itself, and the
 * rest is in the pot, out of which it takes pieces: shares and pot together are the limit, so that no window admits more. A node
 * that is alone has all of it, and asks nobody.
 */
final class RateWindow {
    private static final int PIECES = 8;

    private long start = Long.MIN_VALUE;
    private int nodes;
    private int allowed;
    private int used;
    private boolean potEmpty;
    private int refused;

    /** Takes a piece of the pot. */
    @FunctionalInterface
    interface Source {
        int take(int wanted, int pot);
    }

    /**
     * What became of a call.
     *
     * @param left    how many are left for this node, as far as it knows
     * @param refused how many were refused in its window with this one, as far as can be counted; zero for one that is admitted
     */
    record Outcome(int left, int refused) {
        boolean admitted() {
            return refused == 0;
        }
    }

    /** @param now the window, of which there is one after the other */
    synchronized Outcome take(long now, int limit, int nodesNow, Source pot) {
        if (start != now) {
            begin(now, limit, nodesNow);
        }
        int share = share(limit, nodes);
        int potSize = limit - nodes * share;
        if (used >= allowed && !potEmpty && potSize > 0) {
            int got = pot.take(Math.max(1, limit / (PIECES * nodes)), potSize);
            allowed += got;
            potEmpty = got == 0;
        }
        if (used < allowed) {
            used++;
            return new Outcome(Math.max(0, potEmpty ? allowed - used : share + potSize - used), 0);
        }
        refused = Math.min(refused, Integer.MAX_VALUE - 1) + 1;
        return new Outcome(0, refused);
    }

    private void begin(long now, int limit, int nodesNow) {
        start = now;
        nodes = Math.max(1, nodesNow);
        allowed = share(limit, nodes);
        used = 0;
        potEmpty = false;
        refused = 0;
    }

    /** What each node gives out by itself: half of the limit among them, all of it for one that is alone. */
    static int share(int limit, int nodes) {
        return nodes == 1 ? limit : limit / (2 * nodes);
    }
}
