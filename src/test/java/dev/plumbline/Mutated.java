package dev.plumbline;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Inputs for a parser: good ones with a few of their bytes changed, cut or repeated; the same ones in each run. */
public final class Mutated {
    private Mutated() {}

    @FunctionalInterface
    public interface Target {
        void accept(byte[] input) throws Exception;
    }

    /** @param first the byte before each input, that says what is parsed, goes from 0 to below this */
    public static void each(List<byte[]> seeds, int first, int times, Target target) throws Exception {
        Random random = new Random(20261129);
        for (int n = 0; n < times; n++) {
            byte[] seed = seeds.get(n % seeds.size());
            byte[] changed = changed(seed, random);
            byte[] input = new byte[changed.length + 1];
            input[0] = (byte) (n % first);
            System.arraycopy(changed, 0, input, 1, changed.length);
            target.accept(input);
        }
    }

    private static byte[] changed(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        for (int i = random.nextInt(6); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            case 1 -> twice(bytes);
            default -> bytes;
        };
    }

    private static byte[] twice(byte[] bytes) {
        byte[] all = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, all, bytes.length, bytes.length);
        return all;
    }
}
