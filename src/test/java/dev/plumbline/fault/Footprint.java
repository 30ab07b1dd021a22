package dev.plumbline.fault;

/** What a process takes of the machine. */
record Footprint(int threads, long megabytes) {
    Footprint max(Footprint other) {
        return new Footprint(Math.max(threads, other.threads), Math.max(megabytes, other.megabytes));
    }
}
