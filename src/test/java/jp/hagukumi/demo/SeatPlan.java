package jp.hagukumi.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Lays out as many posts as there are people: heads first, then the named people, managers up to 11 %, and the
 * rest.
 */
final class SeatPlan {

    private static final double MANAGERS = 0.11;
    private static final double REGULAR = 0.70;
    private static final int LATE_IN_CITIZEN_DIVISION = 4;
    private static final int LATE_ELSEWHERE = 2;

    private final Organization organization;
    private final int staff;
    private final SplittableRandom random;
    private final List<Seat> seats = new ArrayList<>();
    private final Set<DemoPerson> unplaced = EnumSet.allOf(DemoPerson.class);

    private SeatPlan(Organization organization, int staff, SplittableRandom random) {
        this.organization = organization;
        this.staff = staff;
        this.random = random;
    }

    /** The posts for so many people; there are always exactly that many. */
    static List<Seat> build(Organization organization, int staff, SplittableRandom random) {
        SeatPlan plan = new SeatPlan(organization, staff, random);
        plan.special();
        for (int i = 0; i < organization.units().size(); i++) {
            if (organization.unit(i).standing()) {
                plan.heads(i);
            }
        }
        plan.named();
        plan.moreManagers();
        plan.rest();
        return plan.seats;
    }

    private void special() {
        int office = organization.find("秘書課", "");
        int board = organization.find("教育委員会事務局", "");
        seats.add(new Seat(office, Grade.DIRECTOR, Job.GENERAL, Employment.SPECIAL, "市長", null, false));
        seats.add(new Seat(office, Grade.DIRECTOR, Job.GENERAL, Employment.SPECIAL, "副市長", null, false));
        seats.add(new Seat(board, Grade.DIRECTOR, Job.GENERAL, Employment.SPECIAL, "教育長", null, false));
    }

    private void heads(int index) {
        DemoUnit unit = organization.unit(index);
        switch (unit.kind()) {
            case DEPARTMENT -> {
                regular(index, Grade.DIRECTOR, unit.headTitle());
                regular(index, Grade.DEPUTY_DIRECTOR, "次長");
            }
            case DIVISION -> {
                regular(index, Grade.MANAGER, unit.headTitle());
                regular(index, Grade.ASSISTANT_MANAGER, "課長補佐");
            }
            case BRANCH -> regular(index, Grade.MANAGER, unit.headTitle());
            case SECTION -> regular(index, Grade.SECTION_HEAD, unit.headTitle());
        }
    }

    private void regular(int unit, Grade grade, String title) {
        DemoPerson demo = null;
        for (DemoPerson person : unplaced) {
            if (person.title().equals(title) && organization.find(person.division(), person.section()) == unit) {
                demo = person;
            }
        }
        unplaced.remove(demo);
        Job typical = organization.unit(unit).job();
        boolean technical = typical == Job.FIRE || grade.compareTo(Grade.MANAGER) <= 0 && random.nextDouble() < 0.6;
        Job job = demo != null ? demo.job() : technical ? typical : Job.GENERAL;
        seats.add(new Seat(unit, grade, job, Employment.REGULAR, title, demo, false));
    }

    private void named() {
        for (DemoPerson demo : List.copyOf(unplaced)) {
            int unit = organization.find(demo.division(), demo.section());
            seats.add(new Seat(unit, demo.grade(), demo.job(), Employment.REGULAR, demo.title(), demo, false));
        }
        int register = organization.find("市民課", "住民記録係");
        Grade grade = Grade.SENIOR_CLERK;
        seats.add(new Seat(register, grade, Job.GENERAL, Employment.REGULAR, grade.label(), null, true));
        newcomers(register, LATE_IN_CITIZEN_DIVISION, true);
        newcomers(register, 3, false);
        for (int unit : List.of(organization.find("保険年金課", "国民健康保険係"), organization.find("税務課", "市民税係"))) {
            newcomers(unit, LATE_ELSEWHERE, true);
            newcomers(unit, 4, false);
        }
    }

    /** People taken on in the middle of April for the busy weeks; some have not found the time for their courses. */
    private void newcomers(int unit, int count, boolean late) {
        for (int i = 0; i < count; i++) {
            seats.add(new Seat(
                    unit, Grade.CLERK, Job.GENERAL, Employment.PART_TIME_ANNUAL, SeatDraw.ASSISTANT, null, late));
        }
    }

    private void moreManagers() {
        long managers = seats.stream()
                .filter(seat -> seat.grade().managing() && seat.employment() != Employment.SPECIAL)
                .count();
        List<Integer> divisions = new ArrayList<>();
        for (int i = 0; i < organization.units().size(); i++) {
            if (organization.unit(i).standing() && organization.unit(i).kind() == UnitKind.DIVISION) {
                divisions.add(i);
            }
        }
        int start = random.nextInt(divisions.size());
        for (int i = 0; managers + i < Math.round(staff * MANAGERS); i++) {
            regular(divisions.get((start + i) % divisions.size()), Grade.MANAGER, "主幹");
        }
    }

    private void rest() {
        List<Integer> leaves = new ArrayList<>();
        long weights = 0;
        for (int i = 0; i < organization.units().size(); i++) {
            if (organization.leaf(i) && organization.unit(i).standing()) {
                leaves.add(i);
                weights += organization.unit(i).weight();
            }
        }
        int left = staff - seats.size();
        if (left < leaves.size()) {
            throw new IllegalArgumentException("too few people for the organisation: " + staff);
        }
        SeatDraw draw = new SeatDraw(random, regularShare(leaves, left, weights));
        long passed = 0;
        for (int leaf : leaves) {
            long next = passed + organization.unit(leaf).weight();
            for (long i = left * passed / weights; i < left * next / weights; i++) {
                seats.add(draw.seat(leaf, organization.unit(leaf).job()));
            }
            passed = next;
        }
    }

    /** Share of 常勤 among the remaining posts outside the fire service that brings the whole to its target. */
    private double regularShare(List<Integer> leaves, int left, long weights) {
        long fire = leaves.stream()
                .map(organization::unit)
                .filter(unit -> unit.job() == Job.FIRE)
                .mapToLong(DemoUnit::weight)
                .sum();
        double firePosts = (double) left * fire / weights;
        double missing = staff * REGULAR - seats.size() - firePosts * SeatDraw.REGULAR_IN_FIRE_SERVICE;
        return missing / (left - firePosts);
    }
}
