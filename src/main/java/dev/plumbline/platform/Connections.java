package dev.plumbline.platform;

/** The application's connections to its database, on this node. */
public interface Connections {
    /** How many are in use, idle and waited for now, and how many there may be. */
    record Use(int active, int idle, int waiting, int most) {}

    Use use();
}
