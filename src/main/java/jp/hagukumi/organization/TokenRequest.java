package jp.hagukumi.organization;

import java.time.LocalDate;
import java.util.Set;

/**
 * A token that shall exist.
 *
 * @param name unique in the municipality
 * @param value in clear, at least 32 characters
 * @param expiresOn last day of use
 */
record TokenRequest(String name, String value, Set<Role> roles, LocalDate expiresOn) {
    private static final int LEAST_LENGTH = 32;

    TokenRequest {
        if (value.length() < LEAST_LENGTH) {
            throw new IllegalArgumentException("The token " + name + " is shorter than 32 characters");
        }
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "TokenRequest[" + name + "]";
    }
}
