package dev.plumbline.compliance.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The fewest days on which everything is done within its own window. */
final class Visits {
    private Visits() {}

    /** Days from the first to the last, both of them among them. */
    record Window<T>(T what, LocalDate first, LocalDate last) {
        Window {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A window ends before it opens");
            }
        }
    }

    /**
     * What is done on one day.
     *
     * @param earliest the first day that lies in all of its windows
     * @param day      the last one: nothing is done sooner than it has to be
     */
    record Visit<T>(LocalDate earliest, LocalDate day, List<T> what) {}

    /**
     * Stabs intervals greedily: the one that ends first needs a day up to its end, and of these days the last serves most others.
     * In the order of the days; what is done on one day in the order of last days, else as given.
     */
    static <T> List<Visit<T>> of(List<Window<T>> windows) {
        List<Window<T>> open = new ArrayList<>(windows);
        open.sort(Comparator.comparing(Window::last));
        List<Visit<T>> visits = new ArrayList<>();
        while (!open.isEmpty()) {
            LocalDate day = open.getFirst().last();
            List<Window<T>> together =
                    open.stream().filter(one -> !one.first().isAfter(day)).toList();
            visits.add(visit(day, together));
            open.removeIf(one -> !one.first().isAfter(day));
        }
        return visits;
    }

    private static <T> Visit<T> visit(LocalDate day, List<Window<T>> together) {
        LocalDate earliest = together.stream()
                .map(Window::first)
                .max(Comparator.naturalOrder())
                .orElse(day);
        return new Visit<>(earliest, day, together.stream().map(Window::what).toList());
    }
}
