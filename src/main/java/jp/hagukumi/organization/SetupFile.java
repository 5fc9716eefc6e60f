package jp.hagukumi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@link Setup} reads. */
record SetupFile(List<Entry> municipalities) {
    /**
     * One municipality.
     *
     * @param kind PREFECTURE, CITY, WARD, TOWN or ASSOCIATION
     */
    record Entry(
            String code,
            String name,
            String kind,
            @Nullable Administrator administrator,
            @Nullable Token token) {}

    /**
     * Who sets up the rest.
     *
     * @param mustChange whether the first sign-in asks for another password; left out: yes
     */
    record Administrator(
            String signInName,
            String initialPassword,
            @Nullable Boolean mustChange) {
        @Override
        public String toString() {
            return "Administrator[" + signInName + "]";
        }
    }

    /**
     * An API token.
     *
     * @param value in clear, at least 32 characters
     * @param expiresOn last day of use, as 2027-03-31
     */
    record Token(String name, String value, Set<Role> roles, String expiresOn) {
        TokenRequest request() {
            return new TokenRequest(name, value, roles, LocalDate.parse(expiresOn));
        }

        @Override
        public String toString() {
            return "Token[" + name + "]";
        }
    }
}
