package jp.hagukumi.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.assessment.TestKind;
import jp.hagukumi.assessment.rules.Drawing;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.content.ContentFiles;
import jp.hagukumi.platform.content.Problems;

/**
 * The tests behind this year's completions of the demo municipality, so that 設問分析 has something to tell. They go
 * straight into the database: nobody can take a test for somebody else through the interface.
 */
final class DemoAttempts {
    private static final long SEED = 418;
    private static final int ATTEMPTS_A_COURSE = 400;

    /** Shares of right answers of those who fail: below every pass mark. */
    private static final double LEAST_RIGHT = 0.2;

    private static final double SPREAD = 0.5;
    private static final double FAILED_FIRST = 0.35;

    private final Connection connection;
    private final Random random = new Random(SEED);
    private final DemoAnswers answers = new DemoAnswers(random);
    private final Map<String, TestDefinition> tests;

    private DemoAttempts(Connection connection, Path content) {
        this.connection = connection;
        this.tests = new TestKind()
                .read(ContentFiles.in(content, new Problems()), new Problems()).stream()
                        .map(definition -> definition.value())
                        .collect(Collectors.toMap(TestDefinition::code, Function.identity()));
    }

    private record Done(long enrolment, long municipality, long person, String course, int percent, LocalDate on) {}

    /** One attempt, as its row begins. */
    private record Go(long id, Done done, int number, int percent) {}

    /** Writes them in one transaction. */
    static void write(Database database, Path content) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            DemoAttempts attempts = new DemoAttempts(connection, content);
            for (Done done : attempts.done()) {
                attempts.take(done);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("デモの受験記録を作れませんでした: " + e.getMessage(), e);
        }
    }

    private List<Done> done() throws SQLException {
        List<Done> done = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select id, municipality_id, person_id, course_code, percent, completed_on from (
                  select e.*, row_number() over (partition by e.course_code order by e.completed_on desc, e.id) as place
                  from enrolment e where e.status = 'COMPLETED' and e.percent is not null and e.course_version > 0) e
                where e.place <= ? order by id
                """)) {
            query.setInt(1, ATTEMPTS_A_COURSE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    done.add(new Done(
                            row.getLong(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getInt(5),
                            row.getObject(6, LocalDate.class)));
                }
            }
        }
        return done;
    }

    private void take(Done done) throws SQLException {
        TestDefinition test = tests.get(done.course());
        if (test == null) {
            return;
        }
        boolean failedFirst = random.nextDouble() < FAILED_FIRST;
        if (failedFirst) {
            List<DrawnQuestion> drawn = Drawing.draw(test, random.nextLong());
            int right = (int) (drawn.size() * (LEAST_RIGHT + SPREAD * Math.sqrt(random.nextDouble())));
            write(new Go(Ids.next(), done, 1, right * 100 / drawn.size()), test, drawn, right);
        }
        List<DrawnQuestion> drawn = Drawing.draw(test, random.nextLong());
        int right = Math.round(done.percent() * drawn.size() / 100f);
        write(new Go(Ids.next(), done, failedFirst ? 2 : 1, done.percent()), test, drawn, right);
    }

    private void write(Go go, TestDefinition test, List<DrawnQuestion> drawn, int right) throws SQLException {
        Timestamp at = Timestamp.valueOf(go.done().on().atTime(go.number(), 15));
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into attempt (id, municipality_id, person_id, context, test_code, test_version, number, state,
                  started_at, deadline_at, finished_at, question_count, right_count, percent, passed, version)
                values (?, ?, ?, ?, ?, ?, ?, 'HANDED_IN', ?, ?, ?, ?, ?, ?, ?, 1)
                """)) {
            Object[] values = {
                go.id(),
                go.done().municipality(),
                go.done().person(),
                "enrolment:" + go.done().enrolment(),
                test.code(),
                test.version(),
                go.number(),
                at,
                at,
                at,
                drawn.size(),
                right,
                go.percent(),
                go.percent() >= test.passMark()
            };
            set(insert, values);
            insert.executeUpdate();
        }
        answers(go, drawn, answers.wrong(drawn, drawn.size() - right), at);
    }

    private void answers(Go go, List<DrawnQuestion> drawn, List<Integer> wrong, Timestamp at) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into attempt_answer (municipality_id, attempt_id, number, question_id, skill, option_order, answer,
                  client_sequence, saved_at, correct) values (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
                """)) {
            for (int i = 0; i < drawn.size(); i++) {
                DrawnQuestion one = drawn.get(i);
                boolean missed = wrong.contains(i);
                String answer = missed ? answers.wrong(one) : answers.right(one);
                Object[] values = {
                    go.done().municipality(),
                    go.id(),
                    i + 1,
                    one.question().id(),
                    one.question().skill(),
                    DemoAnswers.order(one),
                    answer,
                    at,
                    !missed
                };
                set(insert, values);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
