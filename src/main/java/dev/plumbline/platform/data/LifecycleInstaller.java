package dev.plumbline.platform.data;

import dev.plumbline.shared.Coded;
import dev.plumbline.shared.Lifecycle;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Replaces the database's tables of legal state changes by what the code declares. A version that comes back to a database
 * which a newer one uses only adds its own: what it does not know, the newer one still does.
 */
final class LifecycleInstaller {
    private static final String EDGE = """
            insert into shared.lifecycle_edge (lifecycle, command, from_state, to_state) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String APART = """
            insert into shared.lifecycle_apart (lifecycle, command, other) values (?, ?, ?) on conflict do nothing
            """;

    private LifecycleInstaller() {}

    /** @param beside whether a newer version has been at work here */
    static void install(DataSource owner, List<Lifecycle<?>> lifecycles, boolean beside) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement clear = connection.prepareStatement("delete from shared.lifecycle_edge");
                    PreparedStatement clearApart = connection.prepareStatement("delete from shared.lifecycle_apart");
                    PreparedStatement edge = connection.prepareStatement(EDGE);
                    PreparedStatement apart = connection.prepareStatement(APART)) {
                if (!beside) {
                    clear.execute();
                    clearApart.execute();
                }
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
