package jp.hagukumi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {
    private static final String PERSON = SearchText.ofPerson("000418", "髙橋さくら", "タカハシサクラ", "山﨑", "さくら");

    @Test
    void hiraganaHalfWidthAndBlanksFindTheSame() {
        assertThat(PERSON).contains(SearchText.normalise("たかはし　さくら"));
        assertThat(PERSON).contains(SearchText.normalise("ﾀｶﾊｼ ｻｸﾗ"));
        assertThat(PERSON).contains(SearchText.normalise("０００４１８"));
        assertThat(PERSON).contains(SearchText.normalise("髙橋 さくら"));
        assertThat(PERSON).contains(SearchText.normalise("山﨑さくら"));
    }

    @Test
    void nothingIsFoundAcrossTwoParts() {
        assertThat(PERSON).doesNotContain(SearchText.normalise("418髙"));
    }

    @Test
    void rareCharactersStayApart() {
        assertThat(SearchText.normalise("髙")).isNotEqualTo(SearchText.normalise("高"));
        assertThat(SearchText.normalise("𠮷田")).isEqualTo("𠮷田");
    }
}
