package dev.plumbline.fault;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server is killed while files come in parts, are looked at, and are erased for good. */
@Tag("system")
class DocumentKillTests {
    private static final int LATEST_MS = 1_000;

    @Test
    void nothingIsLostHalfThereOrSaidToBeGoneThatIsNot() throws Exception {
        kill(2);
    }

    @Test
    @Tag("slow")
    void nothingIsLostHalfThereOrSaidToBeGoneThatIsNotInManyKills() throws Exception {
        kill(100);
    }

    private static void kill(int kills) throws Exception {
        Path data = Path.of("target/fault/papers-" + UUID.randomUUID());
        Random random = new Random(1);
        try (RealServer server = new RealServer(data)) {
            server.start();
            Staff staff = Staff.hire(server.databaseUrl(), ServerKillTests.password());
            try (Filer filer = new Filer(staff, server.base())) {
                for (int n = 0; n < kills; n++) {
                    filer.advances();
                    LockSupport.parkNanos(
                            Duration.ofMillis(random.nextInt(LATEST_MS)).toNanos());
                    server.kill();
                    server.start();
                }
                filer.advances();
                filer.close();
                System.out.println("F1 kill -9 of the server, " + kills + " times: "
                        + filer.judge(server.database(), data.resolve("files").resolve("documents")));
            }
        }
    }
}
