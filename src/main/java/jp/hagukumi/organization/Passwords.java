package jp.hagukumi.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords with PBKDF2-HMAC-SHA512, 210,000 rounds (OWASP Password Storage Cheat Sheet), at most two
 * at a time, so that a rush at the sign-in page leaves the other pages their processor.
 */
@ApplicationScoped
public class Passwords {
    static final int ITERATIONS = 210_000;

    private final Semaphore places = new Semaphore(2, true);

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    /** A hash of a password nobody has, checked where no account exists, so that both cases take the same time. */
    private String decoy = "";

    @PostConstruct
    void parameters() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", Integer.toString(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        decoy = pbkdf2.generate("decoy".toCharArray());
    }

    public String hash(String password) {
        return bounded(() -> pbkdf2.generate(password.toCharArray()));
    }

    /** Whether the password belongs to the hash; an empty hash belongs to no password but takes the same time. */
    public boolean matches(String password, String hash) {
        return bounded(() -> {
            boolean same = pbkdf2.verify(password.toCharArray(), hash.isEmpty() ? decoy : hash);
            return same && !hash.isEmpty();
        });
    }

    private <T> T bounded(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
