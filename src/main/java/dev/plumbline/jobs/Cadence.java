package dev.plumbline.jobs;

import dev.plumbline.shared.Coded;

/** How often a recurring job does something for a firm, however often it looks whether it is time. */
public enum Cadence implements Coded {
    /** With each round. */
    ALWAYS,
    /** Once a day. */
    DAILY,
    /** Once a month. */
    MONTHLY
}
