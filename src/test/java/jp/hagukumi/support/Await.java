package jp.hagukumi.support;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background. */
public final class Await {
    private static final int TRIES = 300;

    private Await() {}

    /** Looks ten times a second, for half a minute; then fails with the description. */
    public static void until(String description, BooleanSupplier condition) {
        for (int i = 0; i < TRIES; i++) {
            if (condition.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        throw new AssertionError("Did not happen: " + description);
    }
}
