package dev.plumbline.platform.data;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Lifecycle;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Replaces the database's tables of legal state changes by what the code declares. */
final class LifecycleInstaller {
    private static final String EDGE = """
            insert into shared.lifecycle_edge (lifecycle, command, from_state, to_state) values (?, ?, ?, ?)
            """;
    private static final String APART = """
            insert into shared.lifecycle_apart (lifecycle, command, other) values (?, ?, ?)
            """;

    private LifecycleInstaller() {}

    static void install(DataSource owner, List<Lifecycle<?>> lifecycles) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement clear = connection.prepareStatement("delete from shared.lifecycle_edge");
                    PreparedStatement clearApart = connection.prepareStatement("delete from shared.lifecycle_apart");
                    PreparedStatement edge = connection.prepareStatement(EDGE);
                    PreparedStatement apart = connection.prepareStatement(APART)) {
                clear.execute();
                clearApart.execute();
                for (Lifecycle<?> lifecycle : lifecycles) {
                    add(lifecycle, edge, apart);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The lifecycles cannot be installed", e);
        }
    }

    private static <S extends Enum<S> & Coded> void add(
            Lifecycle<S> lifecycle, PreparedStatement edge, PreparedStatement apart) throws SQLException {
        for (Lifecycle.Edge<S> e : lifecycle.edges()) {
            S from = e.from();
            edge.setString(1, lifecycle.name());
            edge.setString(2, e.command());
            edge.setString(3, from == null ? "" : from.code());
            edge.setString(4, e.to().code());
            edge.execute();
        }
        for (Lifecycle.Apart pair : lifecycle.apart()) {
            apart.setString(1, lifecycle.name());
            apart.setString(2, pair.command());
            apart.setString(3, pair.other());
            apart.execute();
        }
    }
}
