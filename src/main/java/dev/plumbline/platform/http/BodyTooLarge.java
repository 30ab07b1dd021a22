package dev.plumbline.platform.http;

import java.io.IOException;

/** A body went over the limit while it was read. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1;
}
