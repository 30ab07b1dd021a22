package dev.plumbline.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The client's journal against what is stored. */
record Ledger(int acknowledged, Set<String> lost, int doubled) {
    static Ledger compare(Journal journal, Connection database) throws SQLException {
        List<String> stored = new ArrayList<>();
        try (database;
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select split_part(email, '@', 1) from sales.lead")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        Set<String> distinct = new HashSet<>(stored);
        Set<String> lost = new HashSet<>(journal.acknowledged());
        lost.removeAll(distinct);
        return new Ledger(journal.acknowledged().size(), lost, stored.size() - distinct.size());
    }

    void judge() {
        assertThat(lost).isEmpty();
        assertThat(doubled).isZero();
    }

    @Override
    public String toString() {
        return lost.size() + " lost, " + doubled + " doubled of " + acknowledged + " acknowledged";
    }
}
