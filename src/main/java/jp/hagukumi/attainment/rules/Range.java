package jp.hagukumi.attainment.rules;

import java.util.List;

/** What can be told about a number: that it lies between two others, both inclusive. */
record Range(int low, int high) {
    static Range of(int number) {
        return new Range(number, number);
    }

    static Range sum(List<Range> parts) {
        return parts.stream().reduce(of(0), (one, other) -> new Range(one.low + other.low, one.high + other.high));
    }

    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }

    /** What is left of a whole in this range without the part. */
    Range without(Range part) {
        return new Range(low - part.high, high - part.low);
    }

    boolean isOneNumber() {
        return low >= high;
    }
}
