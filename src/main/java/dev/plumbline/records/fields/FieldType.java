package dev.plumbline.records.fields;

import dev.plumbline.shared.Coded;

/** What can be said in a field of a firm's own. */
public enum FieldType implements Coded {
    TEXT,
    NUMBER,
    DATE,
    YES_NO,
    CHOICE
}
