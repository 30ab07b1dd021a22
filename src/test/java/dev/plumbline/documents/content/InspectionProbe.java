package dev.plumbline.documents.content;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;

/** Inspects each file that it is given and prints what came of it, and how many milliseconds of a core it took. */
final class InspectionProbe {

    private InspectionProbe() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            long start = coreTime();
            String answer = answer(Path.of(file));
            System.out.println(
                    answer + " " + Duration.ofNanos(coreTime() - start).toMillis());
        }
    }

    /** Not the clock's: others may be at work on the machine. */
    private static long coreTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String answer(Path file) throws IOException {
        try {
            return new Inspection().inspect(file, "upload").mediaType();
        } catch (ContentRefused refused) {
            return refused.reason().name();
        }
    }
}
