package jp.hagukumi.demo;

import java.util.SplittableRandom;

/** The four courses of which past completions are told. */
enum BasicCourse {
    B01(10, 7, 60),
    B02(15, 12, 60),
    B03(15, 12, 60),
    B04(12, 10, 45);

    private final int questions;
    private final int toPass;
    private final int minutes;

    BasicCourse(int questions, int toPass, int minutes) {
        this.questions = questions;
        this.toPass = toPass;
        this.minutes = minutes;
    }

    /** A passing score in percent, 70–100. */
    int score(SplittableRandom random) {
        int spare = questions - toPass + 1;
        int right = toPass + Math.max(random.nextInt(spare), random.nextInt(spare));
        return (int) Math.round(100.0 * right / questions);
    }

    /** Minutes somebody took, between 60 % and 140 % of what the course is meant to take. */
    int minutes(SplittableRandom random) {
        return (int) Math.round(minutes * (0.6 + 0.8 * random.nextDouble()));
    }
}
