package dev.plumbline.documents.shelf;

import dev.plumbline.records.kinds.Found;

/** A document that the caller sees, and the record that it hangs on. */
public record Placed(Document document, Found record) {}
