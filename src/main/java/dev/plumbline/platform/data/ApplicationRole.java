package dev.plumbline.platform.data;

import dev.plumbline.platform.StartRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Sees before the first request that the row policies bind whoever the application works as. */
final class ApplicationRole {
    private static final String BOUND = """
            select current_user = 'plumbline_app' and not r.rolsuper and not r.rolbypassrls
                   and not exists (select from pg_class c where c.relowner = r.oid)
                   and not exists (select from pg_auth_members m where m.member = r.oid)
              from pg_roles r
             where r.rolname = current_user
            """;

    private ApplicationRole() {}

    /** @throws StartRefused when they do not: nothing would keep one firm's rows from another */
    static void require(DataSource application) {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(BOUND)) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new StartRefused("The role plumbline_app of the database must not be a superuser, look past row"
                        + " policies, own a table or be a member of another role.");
            }
        } catch (SQLException e) {
            throw new StartRefused("The database cannot be used: " + e.getMessage(), e);
        }
    }
}
