package jp.hagukumi.attainment;

/** When in the 年度 a rating round is held; 期首 and 期末 of one 年度 are compared (K31). */
public enum Occasion {
    BEGINNING,
    END,
    OTHER
}
