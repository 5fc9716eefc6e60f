package jp.hagukumi.organization;

import jakarta.security.enterprise.credential.Credential;

/**
 * What the sign-in form asks for.
 *
 * @param municipalityCode six digits
 * @param name sign-in name, by default the staff number
 * @param password as typed
 */
public record PasswordCredential(String municipalityCode, String name, String password) implements Credential {
    @Override
    public String toString() {
        return "PasswordCredential[" + municipalityCode + ", " + name + "]";
    }
}
