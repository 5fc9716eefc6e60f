package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PasswordsIT {
    @Inject
    Passwords passwords;

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = passwords.hash("春はあけぼの 2026");
        assertThat(passwords.matches("春はあけぼの 2026", hash)).isTrue();
        assertThat(passwords.matches("春はあけぼの 2027", hash)).isFalse();
        assertThat(passwords.matches("", "")).isFalse();
    }
}
