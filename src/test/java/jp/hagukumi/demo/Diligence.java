package jp.hagukumi.demo;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Which of the yearly courses somebody has completed. In the running 年度 about 94 % of the 管理職 and 73 % of all have
 * completed everything they must, in the fire service and in 生活支援課 only half; earlier 年度 ended at about 95 %.
 */
final class Diligence {

    private static final double ANNUAL_STAFF_USING_AI = 0.4;

    private final Organization organization;
    private final Period period;

    Diligence(Organization organization, Period period) {
        this.organization = organization;
        this.period = period;
    }

    /** The courses completed by the end of a past 年度, or by the reference day in the running one. */
    Set<BasicCourse> completed(Person person, int year, SplittableRandom random) {
        Set<BasicCourse> all = mandatory(person);
        boolean everything = random.nextDouble() < share(person, year);
        double pattern = random.nextDouble();
        if (year == period.fiscalYear() && person.seat().fixed()) {
            return named(person, all);
        }
        return everything ? all : part(pattern);
    }

    private Set<BasicCourse> mandatory(Person person) {
        boolean uses = !person.seat().employment().annual() || person.root() % 10 < 10 * ANNUAL_STAFF_USING_AI;
        Set<BasicCourse> all = EnumSet.of(BasicCourse.B02, BasicCourse.B03);
        if (uses) {
            all.add(BasicCourse.B04);
        }
        return all;
    }

    private static Set<BasicCourse> part(double pattern) {
        if (pattern < 0.5) {
            return Set.of();
        }
        return pattern < 0.8 ? Set.of(BasicCourse.B03) : Set.of(BasicCourse.B02);
    }

    private static Set<BasicCourse> named(Person person, Set<BasicCourse> all) {
        DemoPerson demo = person.seat().demo();
        if (person.seat().late() || demo == DemoPerson.CLERK) {
            return Set.of(BasicCourse.B03);
        }
        return demo == DemoPerson.NEW_HIRE ? Set.of(BasicCourse.B02) : demo == DemoPerson.ON_LEAVE ? Set.of() : all;
    }

    private double share(Person person, int year) {
        boolean running = year == period.fiscalYear();
        if (person.seat().grade().managing()) {
            return running ? 0.945 : 0.985;
        }
        if (late(person)) {
            return running ? 0.5 : 0.88;
        }
        if (person.hired().getYear() == year) {
            return running ? 0.66 : 0.96;
        }
        double department = (person.seat().unit() / 12 % 5 - 2) * 0.02;
        return running ? 0.765 + department : 0.96 + department / 4;
    }

    /** Whether the person's 部署 is known for being late: the fire service and 生活支援課. */
    boolean late(Person person) {
        int unit = person.seat().unit();
        int above = organization.unit(unit).parent();
        return organization.unit(unit).authority().equals("消防長")
                || above >= 0 && organization.unit(above).name().endsWith("生活支援課");
    }
}
