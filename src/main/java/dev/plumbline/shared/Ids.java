package dev.plumbline.shared;

import java.util.UUID;

/** Where new ids come from. Time-ordered (RFC 9562, version 7), so that indexes grow at one end. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
