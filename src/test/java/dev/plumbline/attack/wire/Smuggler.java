package dev.plumbline.attack.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Sends each spelling with a marked request hidden in it, and an honest one after it. A server may refuse and hang up, or answer
 * the outer request and the honest one; it may never do what is hidden, nor answer anything else.
 *
 * @param exchange sends to the server, and says what it answered
 * @param outer  request line and headers of what hides it, for each version of HTTP, and with the line that ends in it
 * @param hidden the request that a mark makes
 * @param honest what comes after; it is answered by 200, and ends the connection
 */
record Smuggler(
        UnaryOperator<String> exchange,
        Function<String, String> outer,
        Function<String, String> hidden,
        String honest) {
    /** What was answered to each, by mark. */
    Map<String, Sent> send(List<Spelling> spellings, String marks) {
        Map<String, Sent> sent = new LinkedHashMap<>();
        for (Spelling spelling : spellings) {
            String mark = marks + "-" + sent.size();
            String request = outer.apply(spelling.version()) + spelling.ending().apply(hidden.apply(mark));
            sent.put(mark, new Sent(spelling, Wire.statuses(exchange.apply(request + honest))));
        }
        return sent;
    }

    record Sent(Spelling spelling, List<Integer> answers) {
        boolean isInOrder() {
            return answers.size() < 2 || answers.size() == 2 && answers.getLast() == 200;
        }
    }

    /** Where the server and the sender see other requests. */
    static List<String> desyncs(Map<String, Sent> sent, Set<String> done) {
        List<String> found = new ArrayList<>();
        sent.forEach((mark, each) -> {
            if (done.contains(mark)) {
                found.add(each.spelling() + ": did what is hidden, " + each.answers());
            } else if (!each.isInOrder()) {
                found.add(each.spelling() + ": answered " + each.answers());
            }
        });
        return found;
    }

    static Map<List<Integer>, Long> counts(Collection<Sent> sent) {
        return sent.stream()
                .collect(Collectors.groupingBy(
                        Sent::answers,
                        () -> new TreeMap<>(java.util.Comparator.comparing(List::toString)),
                        Collectors.counting()));
    }
}
