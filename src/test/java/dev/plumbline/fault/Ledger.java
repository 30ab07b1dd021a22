package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The client's journal against what is stored, and against the audit log.
 *
 * @param unaudited acknowledged without exactly one event of their making
 * @param unmade events of a lead that there is not
 */
record Ledger(int acknowledged, Set<String> lost, int doubled, Set<String> unaudited, Set<String> unmade) {
    private static final String STORED = "select split_part(email, '@', 1) from sales.lead";
    private static final String AUDITED = """
            select split_part(after ->> 'email', '@', 1)
              from audit.event
             where subject_type = 'sales.lead' and operation = 'insert'
            """;

    static Ledger compare(Journal journal, Connection database) throws SQLException {
        List<String> stored;
        List<String> audited;
        try (database;
                Statement statement = database.createStatement()) {
            stored = names(statement, STORED);
            audited = names(statement, AUDITED);
        }
        Set<String> distinct = new HashSet<>(stored);
        Map<String, Long> events =
                audited.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> unaudited = new HashSet<>(journal.acknowledged());
        unaudited.removeIf(name -> events.getOrDefault(name, 0L) == 1);
        return new Ledger(
                journal.acknowledged().size(),
                without(journal.acknowledged(), distinct),
                stored.size() - distinct.size(),
                unaudited,
                without(events.keySet(), distinct));
    }

    void judge() {
        assertThat(lost).isEmpty();
        assertThat(doubled).isZero();
        assertThat(unaudited).as("acknowledged without its event").isEmpty();
        assertThat(unmade).as("an event without its lead").isEmpty();
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Override
    public String toString() {
        return lost.size() + " lost, " + doubled + " doubled, " + unaudited.size() + " without their event of "
                + acknowledged + " acknowledged";
    }
}
