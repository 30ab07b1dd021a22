package dev.plumbline.shared;

import java.util.UUID;

/** A typed id. Every implementation is a record with this one component, so that JSON, paths and SQL handle all alike. */
public interface Id {
    UUID value();
}
