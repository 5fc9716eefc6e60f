package jp.hagukumi.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    @ParameterizedTest
    @CsvSource({"12,15,80,80,true", "11,15,80,73,false", "7,9,78,77,false", "0,0,80,0,false", "10,10,100,100,true"})
    void thePercentIsRoundedDownAndTheMarkIsInclusive(int right, int total, int mark, int percent, boolean passed) {
        assertThat(Score.of(right, total, mark)).isEqualTo(new Score(right, total, percent, passed));
    }
}
