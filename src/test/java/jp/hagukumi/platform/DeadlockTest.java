package jp.hagukumi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeadlockTest {
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void a_victim_of_a_deadlock_is_repeated() {
        assertThat(Deadlock.retry(() -> {
                    if (tries.incrementAndGet() < 3) {
                        throw failure(1213);
                    }
                    return "done";
                }))
                .isEqualTo("done");
    }

    @Test
    void another_failure_is_not_repeated() {
        assertThatThrownBy(() -> Deadlock.retry(() -> {
                    tries.incrementAndGet();
                    throw failure(1062);
                }))
                .isInstanceOf(PersistenceException.class);
        assertThat(tries).hasValue(1);
    }

    private static PersistenceException failure(int code) {
        return new PersistenceException(new SQLException("broken off", "40001", code));
    }
}
