package jp.hagukumi.platform.web;

import jakarta.security.enterprise.CallerPrincipal;
import java.time.Instant;

/** Who is behind a session or a token. Holds no rights: those are read anew for each request. */
public class SignedIn extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final long municipalityId;
    private final int generation;
    private final Instant since;
    private final boolean byToken;

    public SignedIn(String name, long accountId, long municipalityId, int generation, Instant since, boolean byToken) {
        super(name);
        this.accountId = accountId;
        this.municipalityId = municipalityId;
        this.generation = generation;
        this.since = since;
        this.byToken = byToken;
    }

    public long accountId() {
        return accountId;
    }

    public long municipalityId() {
        return municipalityId;
    }

    /** The account's session generation at sign-in; a raised one ends the session. */
    public int generation() {
        return generation;
    }

    /** The same caller after the account's sessions were ended. */
    SignedIn renewed(int newGeneration) {
        return new SignedIn(getName(), accountId, municipalityId, newGeneration, since, byToken);
    }

    public Instant since() {
        return since;
    }

    /** Whether the request came with an API token instead of a session. */
    public boolean byToken() {
        return byToken;
    }
}
