package jp.hagukumi.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import jp.hagukumi.platform.DateStyle;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Preferences;
import jp.hagukumi.platform.Theme;
import org.jspecify.annotations.Nullable;

/** A way to sign in, normally of one member of the staff. */
@Entity
@Table(name = "account")
public class Account {
    /** Wrong passwords in a row before the account rests (ASVS 5.0, 6.3.1). */
    static final int FREE_ATTEMPTS = 5;

    private static final Duration FIRST_BLOCK = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 5;

    @Id
    private long id;

    @Column(name = "municipality_id")
    private long municipalityId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "password_hash")
    private String passwordHash = "";

    @Column(name = "must_change_password")
    private boolean mustChangePassword = true;

    private boolean enabled = true;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    @Column(name = "session_generation")
    private int sessionGeneration;

    private String language = "ja";
    private String calendar = "WAREKI";
    private String theme = "AUTO";

    @Column(name = "last_signed_in_at")
    private @Nullable Instant lastSignedInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(long municipalityId, @Nullable Long personId, String signInName, Instant createdAt) {
        this.id = Ids.next();
        this.municipalityId = municipalityId;
        this.personId = personId;
        this.signInName = signInName;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    public long municipalityId() {
        return municipalityId;
    }

    public @Nullable Long personId() {
        return personId;
    }

    public String signInName() {
        return signInName;
    }

    String passwordHash() {
        return passwordHash;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public boolean enabled() {
        return enabled;
    }

    public int sessionGeneration() {
        return sessionGeneration;
    }

    public @Nullable Instant lastSignedInAt() {
        return lastSignedInAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    boolean blockedAt(Instant now) {
        return blockedUntil != null && blockedUntil.isAfter(now);
    }

    void signedIn(Instant now) {
        failedAttempts = 0;
        blockedUntil = null;
        lastSignedInAt = now;
    }

    /** Counts a wrong password; from the fifth on the account rests 1, 2, 4 … 32 minutes. */
    void failed(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FREE_ATTEMPTS) {
            int doublings = Math.min(failedAttempts - FREE_ATTEMPTS, MOST_DOUBLINGS);
            blockedUntil = now.plus(FIRST_BLOCK.multipliedBy(1L << doublings));
        }
    }

    /** Sets a password chosen by its owner and ends every other session. */
    void changePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        sessionGeneration++;
    }

    /** Sets a password handed out by somebody else; the first sign-in asks for a new one. */
    void handOutPassword(String hash, boolean mustChange) {
        passwordHash = hash;
        mustChangePassword = mustChange;
        sessionGeneration++;
        failedAttempts = 0;
        blockedUntil = null;
    }

    Preferences preferences() {
        return new Preferences(language, DateStyle.valueOf(calendar), Theme.valueOf(theme));
    }

    void prefer(Preferences chosen) {
        language = chosen.language();
        calendar = chosen.dateStyle().name();
        theme = chosen.theme().name();
    }

    void endSessions() {
        sessionGeneration++;
    }

    void enable(boolean allowed) {
        enabled = allowed;
        sessionGeneration++;
    }
}
