package jp.hagukumi.platform;

/** How a person wants years to be shown. */
public enum DateStyle {
    /** 令和8年6月30日(火) */
    WAREKI,
    /** 2026年6月30日(火) */
    GREGORIAN
}
