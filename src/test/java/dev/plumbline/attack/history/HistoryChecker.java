package dev.plumbline.attack.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges histories of lists that only grow, after Adya's and Elle's names: what was read tells in which order writes took
 * effect; the order gives dependencies between transactions; a cycle among them is an anomaly.
 */
public final class HistoryChecker {
    private enum Kind {
        WRITE_WRITE,
        WRITE_READ,
        READ_WRITE
    }

    private record Edge(int to, Kind kind) {}

    private final List<Transaction> history;
    private final List<String> anomalies = new ArrayList<>();
    private final Map<Integer, Set<Edge>> edges = new HashMap<>();

    private HistoryChecker(List<Transaction> history) {
        this.history = history;
    }

    /** Every anomaly of a history; {@code last} is what each list holds when all is over. */
    public static List<String> anomalies(List<Transaction> history, Map<String, List<String>> last) {
        HistoryChecker checker = new HistoryChecker(history);
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int n = 0; n < history.size(); n++) {
            byKey.computeIfAbsent(history.get(n).key(), k -> new ArrayList<>()).add(n);
        }
        byKey.forEach((key, transactions) -> checker.check(key, transactions, last.getOrDefault(key, List.of())));
        checker.cycles();
        return checker.anomalies;
    }

    private void check(String key, List<Integer> transactions, List<String> order) {
        Map<String, Integer> writers = new HashMap<>();
        for (int n : transactions) {
            String value = history.get(n).appended();
            if (value != null) {
                writers.put(value, n);
            }
        }
        values(key, transactions, order, writers);
        for (int i = 1; i < order.size(); i++) {
            edge(writers.get(order.get(i - 1)), writers.get(order.get(i)), Kind.WRITE_WRITE);
        }
        for (int n : transactions) {
            List<String> read = history.get(n).read();
            if (read == null || !history.get(n).done()) {
                continue;
            }
            boolean prefix =
                    read.size() <= order.size() && order.subList(0, read.size()).equals(read);
            if (!prefix) {
                anomalies.add("incompatible order: " + key + " was read as " + read + " and ends as " + order);
                continue;
            }
            if (!read.isEmpty()) {
                edge(writers.get(read.getLast()), n, Kind.WRITE_READ);
            }
            if (read.size() < order.size()) {
                edge(n, writers.get(order.get(read.size())), Kind.READ_WRITE);
            }
        }
    }

    private void values(String key, List<Integer> transactions, List<String> order, Map<String, Integer> writers) {
        Set<String> seen = new HashSet<>(order);
        if (seen.size() < order.size()) {
            anomalies.add("duplicate effect: " + key + " ends as " + order);
        }
        for (int n : transactions) {
            Transaction t = history.get(n);
            if (t.done() && t.appended() != null && !seen.contains(t.appended())) {
                anomalies.add("lost update: " + t.appended() + " was acknowledged and is not in " + key);
            }
            List<String> read = t.read() == null ? List.of() : t.read();
            for (String value : read) {
                Integer writer = writers.get(value);
                if (writer == null || !history.get(writer).done()) {
                    anomalies.add("dirty read: " + value + " was read from " + key + " and never committed");
                }
            }
        }
    }

    private void edge(Integer from, Integer to, Kind kind) {
        if (from != null && to != null && !from.equals(to)) {
            edges.computeIfAbsent(from, n -> new HashSet<>()).add(new Edge(to, kind));
        }
    }

    /** Each strongly connected component of more than one transaction, by the weakest dependencies that close it. */
    private void cycles() {
        report(Set.of(Kind.WRITE_WRITE), "G0");
        report(Set.of(Kind.WRITE_WRITE, Kind.WRITE_READ), "G1c");
        report(Set.of(Kind.values()), "G2");
    }

    private void report(Set<Kind> kinds, String name) {
        for (Set<Integer> component : components(kinds)) {
            boolean known = anomalies.stream().anyMatch(a -> a.startsWith("G") && a.endsWith(component.toString()));
            if (component.size() > 1 && !known) {
                anomalies.add(name + " cycle of " + component);
            }
        }
    }

    private List<Set<Integer>> components(Set<Kind> kinds) {
        Map<Integer, List<Integer>> next = new HashMap<>();
        Map<Integer, List<Integer>> back = new HashMap<>();
        edges.forEach((from, out) -> out.stream()
                .filter(e -> kinds.contains(e.kind()))
                .forEach(e -> {
                    next.computeIfAbsent(from, n -> new ArrayList<>()).add(e.to());
                    back.computeIfAbsent(e.to(), n -> new ArrayList<>()).add(from);
                }));
        Deque<Integer> finished = new ArrayDeque<>();
        Set<Integer> visited = new HashSet<>();
        Set<Integer> nodes = new HashSet<>(next.keySet());
        nodes.addAll(back.keySet());
        nodes.forEach(node -> walk(node, next, visited, finished));
        visited.clear();
        List<Set<Integer>> found = new ArrayList<>();
        while (!finished.isEmpty()) {
            Deque<Integer> component = new ArrayDeque<>();
            walk(finished.pop(), back, visited, component);
            found.add(component.stream().collect(Collectors.toCollection(java.util.TreeSet::new)));
        }
        return found;
    }

    /** Depth first without recursion: pushes each node when all that it reaches is done. */
    private static void walk(
            int start, Map<Integer, List<Integer>> next, Set<Integer> visited, Deque<Integer> finished) {
        Deque<int[]> path = new ArrayDeque<>();
        if (visited.add(start)) {
            path.push(new int[] {start, 0});
        }
        while (!path.isEmpty()) {
            int[] top = path.peek();
            List<Integer> out = next.getOrDefault(top[0], List.of());
            if (top[1] < out.size()) {
                int to = out.get(top[1]++);
                if (visited.add(to)) {
                    path.push(new int[] {to, 0});
                }
            } else {
                finished.push(path.pop()[0]);
            }
        }
    }
}
