package jp.hagukumi.appointments;

/** Half of a 年度. */
public enum Half {
    /** 上期, April to September. */
    FIRST,
    /** 下期, October to March. */
    SECOND
}
