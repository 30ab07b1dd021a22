package dev.plumbline.jobs.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What went wrong, for people: the error in words, and a hash of where it was thrown, by which equal failures are grouped.
 */
record Failure(String text, String hash) {
    private static final int TEXT_MAX = 2_000;
    private static final int FRAMES = 12;

    static Failure of(Throwable thrown) {
        Throwable root = thrown;
        StringBuilder text = new StringBuilder(describe(thrown));
        while (root.getCause() != null) {
            root = root.getCause();
            text.append("\ncaused by ").append(describe(root));
        }
        String clean = text.toString().replace('\0', ' ');
        return new Failure(clean.length() > TEXT_MAX ? clean.substring(0, TEXT_MAX) : clean, hash(root));
    }

    private static String describe(Throwable thrown) {
        return thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    }

    /** Without line numbers and messages, so that it survives a release and does not depend on the data. */
    private static String hash(Throwable root) {
        StringBuilder place = new StringBuilder(root.getClass().getName());
        StackTraceElement[] frames = root.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            place.append('\n').append(frames[i].getClassName()).append('.').append(frames[i].getMethodName());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(place.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
