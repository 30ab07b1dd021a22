package dev.plumbline.compliance.readings;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps what is written up to a limit, and says whether it was more. */
final class FirstBytes extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final int most;
    private boolean more;

    FirstBytes(int most) {
        this.most = most;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int room = Math.min(length, most - kept.size());
        kept.write(bytes, from, room);
        more |= room < length;
    }

    boolean isMore() {
        return more;
    }

    byte[] bytes() {
        return kept.toByteArray();
    }
}
