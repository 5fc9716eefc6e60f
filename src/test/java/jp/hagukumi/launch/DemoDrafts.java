package jp.hagukumi.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import jp.hagukumi.demo.DemoPerson;
import jp.hagukumi.platform.Ids;

/**
 * A lesson that the DX office of the demo municipality has changed and asks a second person to publish. It goes straight
 * into the database: nobody can write for somebody else through the interface.
 */
final class DemoDrafts {
    private static final String COURSE = "B05";
    private static final String ADDED = """
            ## 本市で使える窓口

            データの取り出し方に迷ったら、DX推進課の「データ相談」（内線2040、毎週水曜の午後）に聞いてください。庁内の共有台帳の一覧は、グループウェアの「データの棚」にあります。

            """;
    private static final String BEFORE = "## 明日からすること";
    private static final String AT = "2026-06-24 07:40:00";

    private DemoDrafts() {}

    static void write(Database database, Path content) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            write(connection, content);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("デモの下書きを作れませんでした: " + e.getMessage(), e);
        }
    }

    private static void write(Connection connection, Path content) throws SQLException {
        Path lesson = lesson(content);
        String text = text(lesson);
        String body = text.replace(BEFORE, ADDED + BEFORE);
        long id = Ids.next();
        try (PreparedStatement query = connection.prepareStatement(
                "select municipality_id, id, person_id from account where sign_in_name = ?")) {
            query.setString(1, DemoPerson.DX_OFFICER.staffNumber());
            try (ResultSet account = query.executeQuery()) {
                account.next();
                long city = account.getLong(1);
                insert(
                        connection,
                        "insert into content_draft (id, municipality_id, course, kind, part, state, revision, published,"
                                + " base, base_version, body, changed_by, changed_name, changed_at)"
                                + " values (?, ?, ?, 'LESSON', ?, 'READY', 1, ?, ?, 1, ?, ?, ?, ?)",
                        id,
                        city,
                        COURSE,
                        lesson.getFileName().toString(),
                        text,
                        text,
                        body,
                        account.getLong(2),
                        DemoPerson.DX_OFFICER.fullName(),
                        AT);
                insert(
                        connection,
                        "insert into content_draft_text (id, municipality_id, draft_id, revision, account_id, person_id,"
                                + " name, body, saved_at) values (?, ?, ?, 1, ?, ?, ?, ?, ?)",
                        Ids.next(),
                        city,
                        id,
                        account.getLong(2),
                        account.getLong(3),
                        DemoPerson.DX_OFFICER.fullName(),
                        body,
                        AT);
            }
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static Path lesson(Path content) {
        try (var files = Files.list(content.resolve("courses/basic/" + COURSE))) {
            return files.filter(file -> file.getFileName().toString().startsWith("01-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path lesson) {
        try {
            return Files.readString(lesson);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
