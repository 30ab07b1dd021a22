package dev.plumbline.platform.problems;

import java.io.IOException;

/** A body went over the limit while it was read. */
public final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;
}
