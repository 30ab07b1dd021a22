import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongFunction;

/** A closed-loop load of HTTP/1.1 over kept connections, with as little work of its own as possible. */
final class Load {
    private static final int SLOTS = 4_000_000;

    private Load() {}

    /** One request as it goes over the wire. */
    record Request(String method, String path, String headers, String body) {
        byte[] bytes() {
            byte[] content = body.getBytes(StandardCharsets.UTF_8);
            String head = method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers
                    + (body.isEmpty() ? "" : "Content-Type: application/json\r\n")
                    + (method.equals("GET") ? "" : "Content-Length: " + content.length + "\r\n") + "\r\n";
            byte[] first = head.getBytes(StandardCharsets.US_ASCII);
            byte[] all = Arrays.copyOf(first, first.length + content.length);
            System.arraycopy(content, 0, all, first.length, content.length);
            return all;
        }
    }

    record Result(double perSecond, double p50, double p99, long errors) {}

    /** Runs for so long; {@code next} gives the request of each number, beginning at {@code from}. */
    static Result run(int port, int connections, double seconds, LongFunction<Request> next)
            throws IOException, InterruptedException {
        java.util.concurrent.atomic.AtomicLong number = new java.util.concurrent.atomic.AtomicLong();
        List<Callable<long[]>> workers = new ArrayList<>();
        long[] errors = new long[connections];
        long end = System.nanoTime() + (long) (seconds * 1e9);
        for (int c = 0; c < connections; c++) {
            int worker = c;
            workers.add(() -> {
                long[] times = new long[SLOTS / connections];
                int done = 0;
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    socket.setTcpNoDelay(true);
                    InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                    OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 1 << 14);
                    while (System.nanoTime() < end && done < times.length) {
                        byte[] request = next.apply(number.getAndIncrement()).bytes();
                        long start = System.nanoTime();
                        out.write(request);
                        out.flush();
                        int status = answer(in);
                        times[done++] = System.nanoTime() - start;
                        if (status >= 300) {
                            errors[worker]++;
                        }
                    }
                }
                return Arrays.copyOf(times, done);
            });
        }
        return summary(workers, seconds, errors);
    }

    private static Result summary(List<Callable<long[]>> workers, double seconds, long[] errors)
            throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            long[] all = new long[0];
            for (Future<long[]> future : threads.invokeAll(workers)) {
                long[] part = future.get();
                int before = all.length;
                all = Arrays.copyOf(all, before + part.length);
                System.arraycopy(part, 0, all, before, part.length);
            }
            Arrays.sort(all);
            return new Result(
                    all.length / seconds, at(all, 0.5), at(all, 0.99), Arrays.stream(errors).sum());
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e);
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
    }

    private static int answer(InputStream in) throws IOException {
        String line = line(in);
        int status = Integer.parseInt(line.substring(9, 12));
        int length = 0;
        boolean chunked = false;
        while (!(line = line(in)).isEmpty()) {
            if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (line.regionMatches(true, 0, "Transfer-Encoding:", 0, 18)) {
                chunked = true;
            }
        }
        if (chunked) {
            int size;
            while ((size = Integer.parseInt(line(in), 16)) > 0) {
                in.skipNBytes(size + 2);
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder(64);
        int c;
        while ((c = in.read()) != '\n') {
            if (c < 0) {
                throw new IOException("the connection was closed");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }
}
