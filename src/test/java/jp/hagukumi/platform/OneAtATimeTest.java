package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Work under a lock whose connection breaks before the lock is given back. */
class OneAtATimeTest {
    private final OneAtATime oneAtATime = new OneAtATime();

    @Test
    void a_lock_that_cannot_be_given_back_does_not_hide_why_the_work_failed() {
        oneAtATime.database = database();
        assertThatThrownBy(() -> oneAtATime.run("test", () -> {
                    throw new Refused("platform.error.lostUpdate");
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_lock_that_cannot_be_given_back_does_not_undo_the_work() {
        oneAtATime.database = database();
        assertThat(oneAtATime.<String>run("test", () -> "done")).isEqualTo("done");
    }

    private static DataSource database() {
        return as(DataSource.class, (self, call, arguments) -> connection());
    }

    private static Connection connection() {
        return as(Connection.class, (self, call, arguments) -> {
            if (call.getName().equals("close")) {
                return null;
            }
            if (((String) arguments[0]).contains("release_lock")) {
                throw new SQLException("the connection is closed");
            }
            return statement();
        });
    }

    private static PreparedStatement statement() {
        return as(
                PreparedStatement.class,
                (self, call, arguments) -> call.getName().equals("executeQuery") ? row() : null);
    }

    private static ResultSet row() {
        return as(ResultSet.class, (self, call, arguments) -> switch (call.getName()) {
            case "next" -> true;
            case "getInt" -> 1;
            default -> null;
        });
    }

    private static <T> T as(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
