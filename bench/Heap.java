import com.sun.tools.attach.VirtualMachine;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.openmbean.TabularData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a server's heap holds after collections, watched from outside while something runs. */
final class Heap implements AutoCloseable {
    private static final long EVERY = 20_000_000;

    private final JMXConnector connector;
    private final MBeanServerConnection server;
    private final AtomicBoolean watching = new AtomicBoolean();
    private final AtomicLong most = new AtomicLong();
    private Thread watcher;
    private long before;

    private Heap(JMXConnector connector) throws Exception {
        this.connector = connector;
        this.server = connector.getMBeanServerConnection();
    }

    static Heap of(Process process) throws Exception {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(process.pid()));
        try {
            return new Heap(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
        } finally {
            machine.detach();
        }
    }

    /** Collects, remembers what is held then, and watches from now on. */
    void watch() throws Exception {
        server.invoke(new ObjectName(ManagementFactory.MEMORY_MXBEAN_NAME), "gc", null, null);
        before = held();
        most.set(before);
        watching.set(true);
        watcher = Thread.ofPlatform().daemon().start(() -> {
            while (watching.get()) {
                try {
                    most.accumulateAndGet(held(), Math::max);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
                LockSupport.parkNanos(EVERY);
            }
        });
    }

    /** MB that the heap held more, at the most, than when watching began. */
    double extra() throws InterruptedException {
        watching.set(false);
        watcher.join();
        return (most.get() - before) / 1e6;
    }

    /** After the latest collection, whichever collector it was. */
    private long held() throws Exception {
        long latest = -1;
        long bytes = 0;
        for (ObjectName name : server.queryNames(new ObjectName("java.lang:type=GarbageCollector,*"), null)) {
            CompositeData info = (CompositeData) server.getAttribute(name, "LastGcInfo");
            if (info != null && (long) info.get("endTime") > latest) {
                latest = (long) info.get("endTime");
                bytes = sum((TabularData) info.get("memoryUsageAfterGc"));
            }
        }
        return bytes;
    }

    private static long sum(TabularData pools) {
        long bytes = 0;
        for (Object row : pools.values()) {
            CompositeData pool = (CompositeData) row;
            String name = (String) pool.get("key");
            boolean heap = name.contains("Eden") || name.contains("Survivor") || name.contains("Tenured") || name.contains("Old");
            bytes += heap ? (long) ((CompositeData) pool.get("value")).get("used") : 0;
        }
        return bytes;
    }

    @Override
    public void close() throws Exception {
        connector.close();
    }
}
