package jp.hagukumi.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jp.hagukumi.assessment.rules.ItemFigures.Flag;
import org.junit.jupiter.api.Test;

/**
 * Item figures against values worked out by hand: five people answered the question right, right, right, wrong, wrong,
 * and had 0.8, 0.6, 0.7, 0.4, 0.5 of the other questions right. Means 0.7 and 0.45, of all 0.6; the shares' spread is
 * √0.02 = 0.1414, p = 0.6. r = (0.7 − 0.45) ÷ 0.1414 × √(0.6 × 0.4) = 0.8660.
 */
class ItemFiguresTest {
    private static final ItemSums FIVE = new ItemSums(5, 3, 3.0, 1.90, 2.1);

    @Test
    void difficultyAndDiscriminationAreAsWorkedOutByHand() {
        ItemFigures figures = ItemFigures.of(FIVE);
        assertThat(figures.difficulty()).isEqualTo(0.6);
        assertThat(figures.discrimination()).isCloseTo(0.8660, within(0.00005));
        assertThat(figures.flags(false)).isEmpty();
    }

    @Test
    void whoeverKnowsMoreGettingItWrongIsNegative() {
        ItemFigures figures = ItemFigures.of(new ItemSums(5, 2, 3.0, 1.90, 0.9));
        assertThat(figures.discrimination()).isCloseTo(-0.8660, within(0.00005));
        assertThat(figures.flags(false)).containsExactly(Flag.NOT_TELLING);
    }

    @Test
    void fourAnswersAreNoFigureAndRaiseNoFlag() {
        ItemFigures figures = ItemFigures.of(new ItemSums(4, 0, 2.0, 1.1, 0));
        assertThat(figures.known()).isFalse();
        assertThat(figures.flags(true)).isEmpty();
    }

    @Test
    void nobodyRightIsTooHardAndEverybodyRightTooEasyAndNeitherTellsAnything() {
        ItemFigures hard = ItemFigures.of(new ItemSums(10, 0, 5.0, 2.9, 0));
        assertThat(hard.flags(false)).containsExactly(Flag.TOO_HARD);
        assertThat(hard.discriminationKnown()).isFalse();
        assertThat(ItemFigures.of(new ItemSums(10, 10, 5.0, 2.9, 5.0)).flags(false))
                .containsExactly(Flag.TOO_EASY);
    }

    @Test
    void theLimitsThemselvesAreStillGood() {
        assertThat(ItemFigures.of(new ItemSums(10, 2, 5.0, 2.9, 1.6)).flags(false))
                .isEmpty();
        assertThat(ItemFigures.of(new ItemSums(20, 19, 10.0, 5.9, 9.9)).flags(true))
                .containsExactly(Flag.UNUSED_CHOICE);
    }

    @Test
    void noAnswersAtAllAreNoFigure() {
        assertThat(ItemFigures.of(new ItemSums(0, 0, 0, 0, 0)).known()).isFalse();
    }
}
