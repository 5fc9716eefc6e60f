package jp.hagukumi.platform;

import com.mysql.cj.jdbc.MysqlDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the database to the schema in {@code liquibase/}, once at start, under a lock of the database so that several
 * nodes can start together.
 *
 * <p>Where an owner is configured ({@code hagukumi.db.owner.user}), the owner migrates and then grants the runtime user
 * SELECT, INSERT, UPDATE and DELETE on each table, but only SELECT and INSERT on the append-only ones. Without an owner
 * the runtime user migrates, and the triggers alone protect those tables.
 */
@ApplicationScoped
public class Schema {
    /** Tables that only grow; each also has triggers that refuse UPDATE and DELETE. */
    static final List<String> APPEND_ONLY = List.of(
            "activity",
            "audit_entry",
            "certificate",
            "certification_decision",
            "certification_document",
            "certification_hearing",
            "claim_step",
            "consent",
            "content_draft_text",
            "content_edition",
            "effect_step",
            "kpi_value",
            "mileage_entry",
            "project_entry",
            "project_measurement",
            "project_score",
            "project_step",
            "proposal_step");

    private static final int LOCK_SECONDS = 300;

    @Inject
    @ConfigProperty(name = "hagukumi.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "hagukumi.db.user")
    String user;

    @Inject
    @ConfigProperty(name = "hagukumi.db.password")
    String password;

    @Inject
    @ConfigProperty(name = "hagukumi.db.owner.user")
    Optional<String> ownerUser;

    @Inject
    @ConfigProperty(name = "hagukumi.db.owner.password")
    Optional<String> ownerPassword;

    /**
     * Migrates and grants, then does what else must happen once before the first request, all under the lock; throws
     * {@link IllegalStateException} where the database can't be reached or migrated.
     */
    public void migrate(Runnable then) {
        try (Connection connection = connect(url, ownerUser.orElse(user), ownerPassword.orElse(password))) {
            lock(connection, true);
            try {
                update();
                if (ownerUser.isPresent()) {
                    grant(connection);
                }
                then.run();
            } finally {
                lock(connection, false);
            }
        } catch (Exception e) {
            throw new IllegalStateException("The database could not be brought to the current schema", e);
        }
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(url);
        return source.getConnection(user, password);
    }

    private static void lock(Connection connection, boolean take) throws SQLException {
        String call = take
                ? "select get_lock('hagukumi.schema', " + LOCK_SECONDS + ")"
                : "select release_lock('hagukumi.schema')";
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(call)) {
            result.next();
            if (take && result.getInt(1) != 1) {
                throw new SQLException("Another node has been migrating for " + LOCK_SECONDS + " seconds");
            }
        }
    }

    private void update() throws Exception {
        try (Connection connection = connect(url, ownerUser.orElse(user), ownerPassword.orElse(password))) {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Scope.child(
                    Scope.Attr.resourceAccessor,
                    new ClassLoaderResourceAccessor(Schema.class.getClassLoader()),
                    () -> new CommandScope(UpdateCommandStep.COMMAND_NAME)
                            .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                            .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, "liquibase/changelog.xml")
                            .execute());
        }
    }

    private void grant(Connection connection) throws SQLException {
        String runtime = runtimeAccount();
        List<String> tables = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select table_name from information_schema.tables where table_schema = database()");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        try (var statement = connection.createStatement()) {
            for (String table : tables) {
                String rights = APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
                statement.execute("grant " + rights + " on `" + table + "` to " + runtime);
            }
        }
    }

    /** The runtime user as the database names it, with the host part it was matched by. */
    private String runtimeAccount() throws SQLException {
        String server = url.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1");
        try (Connection connection = connect(server, user, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select current_user()")) {
            row.next();
            String account = row.getString(1);
            int at = account.lastIndexOf('@');
            return "'" + account.substring(0, at) + "'@'" + account.substring(at + 1) + "'";
        }
    }
}
