package dev.plumbline.sales.duplicates;

import dev.plumbline.shared.Coded;

/** What noticed that two leads may be one: a single enquiry, a file, or a look through all leads. */
public enum FoundBy implements Coded {
    ENQUIRY,
    IMPORT,
    SCAN
}
