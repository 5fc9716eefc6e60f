package jp.hagukumi.organization.rules;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hagukumi.organization.rules.PasswordRule.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "窓口で三人待っています今日", "kumo-to-sora-to-umi", "x9!Lq2#vT0pz"})
    void longPassphrasesOfAnyCharactersAreTaken(String password) {
        assertThat(PasswordRule.weakness(password, "012345")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, SHORT",
        "password12345678, COMMON",
        "2026!!Hagukumi!!, COMMON",
        "passwordpassword, COMMON",
        "123456789012, COMMON",
        "qwertyuiopas, COMMON",
        "abababababab, COMMON",
        "my-012345-password, NAME"
    })
    void whatEverybodyTriesFirstIsRefused(String password, Weakness weakness) {
        assertThat(PasswordRule.weakness(password, "012345")).contains(weakness);
    }

    @Test
    void characterOutsideTheBasicPlaneCountsOnce() {
        assertThat(PasswordRule.weakness("𠮷".repeat(11), "1")).contains(Weakness.SHORT);
    }

    @Test
    void passwordThatWouldOnlyKeepTheProcessorBusyIsRefused() {
        assertThat(PasswordRule.weakness("ab cd ef ".repeat(30), "1")).contains(Weakness.LONG);
    }
}
