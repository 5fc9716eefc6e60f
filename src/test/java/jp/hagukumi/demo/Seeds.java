package jp.hagukumi.demo;

import java.util.SplittableRandom;

/** Independent random sources out of one seed, so that one person's life does not depend on another's. */
final class Seeds {

    private Seeds() {}

    /** A source for one purpose and one person or unit; equal arguments give equal numbers. */
    static SplittableRandom of(long seed, int purpose, long id) {
        return new SplittableRandom(mix(mix(seed + 31L * purpose) ^ mix(id * 0x9E3779B97F4A7C15L + purpose)));
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
