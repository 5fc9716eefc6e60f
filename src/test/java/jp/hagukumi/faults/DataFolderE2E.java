package jp.hagukumi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.hagukumi.launch.Database;
import jp.hagukumi.launch.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder of the embedded database survives restarts wherever it lies. */
class DataFolderE2E {
    @Test
    void aFolderBelowTheTemporaryOneIsKeptOverARestart(@TempDir Path folder) throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder);
                Connection owner = owner(first.database())) {
            owner.createStatement().execute("create table kept as select 7 as number");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder);
                Connection owner = owner(second.database());
                var row = owner.createStatement().executeQuery("select number from kept")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(7);
        }
    }

    private static Connection owner(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }
}
