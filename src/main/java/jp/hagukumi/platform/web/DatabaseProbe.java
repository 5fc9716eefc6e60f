package jp.hagukumi.platform.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Asks the database for a sign of life; apart from {@link Health}, whose beans are made before the pool exists. */
@ApplicationScoped
public class DatabaseProbe {
    private static final int SECONDS = 3;

    @Resource(lookup = "java:app/hagukumi")
    DataSource database;

    /** Whether a connection can be had and answers. */
    public boolean reached() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
