package jp.hagukumi.platform.web;

import jakarta.security.enterprise.credential.Credential;
import java.util.Optional;
import java.util.Set;

/** What the mechanism asks about callers; the feature that holds the accounts implements it. */
public interface SignInSource {
    /** Beside the roles: everything but the page for a new password is closed until there is one. */
    String MUST_CHANGE_PASSWORD = "MUST_CHANGE_PASSWORD";

    /** The caller for a checked credential, or empty; never says why. */
    Optional<SignedIn> check(Credential credential);

    /** The caller for an API token, or empty. */
    Optional<SignedIn> checkToken(String token);

    /** The role names in force at this moment; empty where the account may no longer act at all. */
    Optional<Set<String>> rolesOf(SignedIn caller);
}
