package jp.hagukumi.attainment;

/**
 * The levels of one person over a stretch of days, packed as {@link SkillSlots} says.
 *
 * @param from first days of the spans since 1970, in their order; each lasts until the next begins
 * @param words for each span the three values, in the order of {@link MapFilter.Value}
 */
@SuppressWarnings("ArrayRecordComponent") // as small as can be, and never compared
record LevelSpans(int[] from, long[] words) {
    private static final int VALUES = MapFilter.Value.values().length;
    private static final int HEADERS = 140;

    /** Somebody of whom nothing is known. */
    static LevelSpans nothing(int wordsOfValue) {
        return new LevelSpans(new int[] {Integer.MIN_VALUE}, new long[VALUES * wordsOfValue]);
    }

    /** Where the value of a day begins in {@link #words}. */
    int at(int day, MapFilter.Value value) {
        int span = from.length - 1;
        while (span > 0 && from[span] > day) {
            span--;
        }
        int wordsOfSpan = words.length / from.length;
        return span * wordsOfSpan + value.ordinal() * (wordsOfSpan / VALUES);
    }

    /** Of memory, with the place in a map. */
    long bytes() {
        return HEADERS + (long) Integer.BYTES * from.length + (long) Long.BYTES * words.length;
    }
}
