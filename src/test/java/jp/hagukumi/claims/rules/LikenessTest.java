package jp.hagukumi.claims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Test
    void widths_blanks_and_cases_make_no_difference() {
        assertThat(teaching("Ｅｘｃｅｌ 講座", 0, 0).isSame(teaching("excel講座", 0, 0))).isTrue();
        assertThat(teaching("Excel講座", 0, 0).isSame(teaching("Word講座", 0, 0))).isFalse();
        assertThat(teaching("Excel講座", 0, 0).isSame(teaching("Excel講座", 0, 1))).isFalse();
    }

    @Test
    void the_same_kind_on_some_of_the_same_days_is_similar_and_on_others_is_not() {
        assertThat(teaching("午前", 0, 3).isSimilar(teaching("午後", 3, 5))).isTrue();
        assertThat(teaching("午前", 0, 3).isSimilar(teaching("午前", 4, 5))).isFalse();
        assertThat(teaching("午前", 0, 3).isSimilar(Likeness.of("STUDY_MEETING", "X", "午前", DAY, DAY)))
                .isFalse();
    }

    @Test
    void a_qualification_is_won_once() {
        Likeness first = Likeness.of("QUALIFICATION", "SG", "", DAY, DAY);
        assertThat(first.isSimilar(Likeness.of("QUALIFICATION", "SG", "", DAY.minusYears(3), DAY.minusYears(3))))
                .isTrue();
        assertThat(first.isSimilar(Likeness.of("QUALIFICATION", "FE", "", DAY.minusYears(3), DAY.minusYears(3))))
                .isFalse();
    }

    private static Likeness teaching(String words, int from, int to) {
        return Likeness.of("TEACHING", "TEACHING", words, DAY.plusDays(from), DAY.plusDays(to));
    }
}
