package jp.hagukumi.platform.web;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jp.hagukumi.platform.NotFound;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Finds, under the wrappers of containers and proxies, the exception that says how to answer. */
final class Causes {
    private Causes() {}

    /** The first exception in the chain that has an answer of its own; the given one where there is none. */
    static Throwable known(Throwable exception) {
        for (@Nullable Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused
                    || cause instanceof NotFound
                    || cause instanceof ConstraintViolationException
                    || isLostUpdate(cause)) {
                return cause;
            }
        }
        return exception;
    }

    /** Whether somebody else changed the same row first. */
    static boolean isLostUpdate(Throwable exception) {
        return exception instanceof OptimisticLockException;
    }
}
