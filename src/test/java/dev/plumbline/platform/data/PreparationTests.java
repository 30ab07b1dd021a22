package dev.plumbline.platform.data;

import dev.plumbline.ApiTest;
import dev.plumbline.platform.Secrets;
import dev.plumbline.shared.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nodes that start together, and commands that start beside a server, prepare the same database. */
class PreparationTests extends ApiTest {
    private static final int NODES = 6;

    @Autowired
    private OwnedDatabase owned;

    @Autowired
    private Secrets secrets;

    @Autowired
    private List<Lifecycle<?>> lifecycles;

    @Test
    void nodesThatStartTogetherDoNotDisturbEachOther() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(NODES);
        List<Future<?>> nodes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(NODES)) {
            for (int node = 0; node < NODES; node++) {
                nodes.add(threads.submit(() -> {
                    barrier.await();
                    owned.prepare(Migrations.applicationPassword(secrets), lifecycles);
                    return null;
                }));
            }
            for (Future<?> node : nodes) {
                node.get();
            }
        }
    }
}
