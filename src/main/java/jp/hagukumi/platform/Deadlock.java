package jp.hagukumi.platform;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Repeats a transaction that the database broke off as the victim of a deadlock. */
public final class Deadlock {
    private static final int ERROR_CODE = 1213;
    private static final int TRIES = 3;

    private Deadlock() {}

    /** The work must be a transaction of its own, so that nothing of a broken one stays. */
    public static <T> T retry(Supplier<T> transaction) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (left == 0 || !isDeadlock(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isDeadlock(Throwable exception) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == ERROR_CODE) {
                return true;
            }
        }
        return false;
    }
}
