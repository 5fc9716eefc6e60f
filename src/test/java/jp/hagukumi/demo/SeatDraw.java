package jp.hagukumi.demo;

import java.util.SplittableRandom;

/** Draws what an ordinary post is like: 任用区分, 職種, 職位 and 補職名. */
final class SeatDraw {

    /** Share of 常勤 among ordinary posts of the fire service, 0–1. */
    static final double REGULAR_IN_FIRE_SERVICE = 0.95;

    /** 補職名 of those taken on in the middle of April for the busy weeks. */
    static final String ASSISTANT = "窓口補助員";

    private final SplittableRandom random;
    private final double regularElsewhere;

    SeatDraw(SplittableRandom random, double regularElsewhere) {
        this.random = random;
        this.regularElsewhere = regularElsewhere;
    }

    /** One ordinary post in a 部署 whose typical 職種 is given. */
    Seat seat(int unit, Job typical) {
        double regular = typical == Job.FIRE ? REGULAR_IN_FIRE_SERVICE : regularElsewhere;
        Employment employment = random.nextDouble() < regular ? Employment.REGULAR : otherEmployment();
        Job job = typical == Job.FIRE || random.nextDouble() < 0.6 ? typical : Job.GENERAL;
        Grade grade = grade(employment);
        return new Seat(unit, grade, job, employment, title(grade, job, employment), null, false);
    }

    private Employment otherEmployment() {
        int point = random.nextInt(100);
        for (Employment employment : Employment.values()) {
            point -= employment.share();
            if (point < 0) {
                return employment;
            }
        }
        throw new IllegalStateException("shares do not sum to 100");
    }

    private Grade grade(Employment employment) {
        if (employment.reappointed()) {
            return Grade.SENIOR_CLERK;
        }
        double point = random.nextDouble();
        if (employment != Employment.REGULAR || point < 0.46) {
            return Grade.CLERK;
        }
        return point < 0.82 ? Grade.SENIOR_CLERK : Grade.SECTION_HEAD;
    }

    private static String title(Grade grade, Job job, Employment employment) {
        if (employment.annual()) {
            return "会計年度任用職員";
        }
        boolean fire = job == Job.FIRE;
        return switch (grade) {
            case CLERK -> fire ? "消防士" : "主事";
            case SENIOR_CLERK -> fire ? "消防士長" : "主任";
            default -> fire ? "消防司令補" : "主査";
        };
    }
}
