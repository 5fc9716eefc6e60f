package jp.hagukumi.reporting.rules;

import java.util.Locale;

/**
 * A share of people, shown with one decimal and rounded down, so that a figure never claims a target it has not reached.
 *
 * @param denominator 0: there is nobody to measure and the rate is unknown, not 0
 */
public record Rate(int numerator, int denominator) {
    private static final int TENTHS = 1000;
    private static final double TEN = 10.0;
    private static final int HUNDRED = 100;

    public boolean isKnown() {
        return denominator > 0;
    }

    /** 0–1000, tenths of a per cent; 0 where unknown. */
    public int tenths() {
        return isKnown() ? (int) ((long) numerator * TENTHS / denominator) : 0;
    }

    /** 73.6, or – where unknown. */
    public String text() {
        return isKnown() ? String.format(Locale.ROOT, "%.1f", tenths() / TEN) : "–";
    }

    /** 0–100 for the length of a bar. */
    public int whole() {
        return tenths() / (TENTHS / HUNDRED);
    }

    public boolean reaches(int percent) {
        return isKnown() && (long) numerator * HUNDRED >= (long) denominator * percent;
    }

    /** +4.1, −3.2, ±0.0 points against another rate; empty where either is unknown. */
    public String minus(Rate other) {
        if (!isKnown() || !other.isKnown()) {
            return "";
        }
        return signed(tenths() - other.tenths());
    }

    /** Points below so many per cent, as 6.4; 0.0 once reached. */
    public String pointsTo(int percent) {
        int points = Math.max(0, percent * (TENTHS / HUNDRED) - tenths());
        return String.format(Locale.ROOT, "%.1f", points / TEN);
    }

    /** Points against so many per cent with their sign. */
    public String against(int percent) {
        return isKnown() ? signed(tenths() - percent * (TENTHS / HUNDRED)) : "";
    }

    private static String signed(int tenths) {
        String sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "±";
        return sign + String.format(Locale.ROOT, "%.1f", Math.abs(tenths) / TEN);
    }
}
