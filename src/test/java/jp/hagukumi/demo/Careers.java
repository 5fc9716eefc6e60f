package jp.hagukumi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Turns the posts of a person into 本務 postings that cover every day from hiring to leaving. Years before the
 * history are summed up in one to four postings.
 */
final class Careers {

    private static final int PURPOSE = 12;

    private final Organization organization;
    private final Roster roster;
    private final List<Seat> seats;
    private final Period period;
    private final long seed;

    Careers(Organization organization, Roster roster, List<Seat> seats, Period period, long seed) {
        this.organization = organization;
        this.roster = roster;
        this.seats = seats;
        this.period = period;
        this.seed = seed;
    }

    /** The postings in order of time. */
    List<Posting> of(Person person) {
        List<Posting> postings = new ArrayList<>();
        for (int year = period.firstYear(); year <= period.fiscalYear(); year++) {
            int place = roster.seat(person.index(), year - period.firstYear());
            if (place == Roster.NONE) {
                continue;
            }
            Seat seat = seats.get(place);
            if (postings.isEmpty()) {
                early(person, seat, year, postings);
            } else {
                append(postings, seat, Period.april1(year));
            }
        }
        int last = postings.size() - 1;
        postings.set(last, postings.get(last).until(person.left()));
        return postings;
    }

    private void append(List<Posting> postings, Seat seat, LocalDate from) {
        Posting before = postings.get(postings.size() - 1);
        Posting next = posting(seat, before, from);
        if (!before.same(next)) {
            postings.set(postings.size() - 1, before.until(from.minusDays(1)));
            postings.add(next);
        }
    }

    private Posting posting(Seat seat, Posting before, LocalDate from) {
        int unit = organization.on(seat.unit(), from);
        String kind = seat.grade().compareTo(before.grade()) > 0 ? "昇任" : "転任";
        return new Posting(unit, seat.grade(), seat.title(), kind, from, null);
    }

    private void early(Person person, Seat seat, int year, List<Posting> postings) {
        int hired = person.hired().getYear();
        SplittableRandom random = Seeds.of(seed, PURPOSE, person.index());
        int from = hired > year - 4 ? hired : year - random.nextInt(4);
        int unit = organization.on(seat.unit(), Period.april1(from));
        from = Math.max(from, organization.unit(unit).from().getYear());
        if (from == hired) {
            String kind = seat.employment().reappointed() ? "再任用" : "採用";
            postings.add(new Posting(unit, seat.grade(), seat.title(), kind, person.hired(), null));
            return;
        }
        int steps = Math.min(4, 1 + (from - hired) / 6);
        for (int i = 0; i < steps; i++) {
            LocalDate start = Period.april1(hired + (from - hired) * i / steps);
            Seat past = past(seat, seat.grade().ordinal() * i / steps, random);
            if (postings.isEmpty()) {
                postings.add(new Posting(past.unit(), past.grade(), past.title(), "採用", start, null));
            } else {
                append(postings, past, start);
            }
        }
        append(postings, seat, Period.april1(from));
    }

    private Seat past(Seat seat, int rank, SplittableRandom random) {
        Grade grade = Grade.values()[Math.min(rank, Grade.SECTION_HEAD.ordinal())];
        int unit = organization
                .oldLeaves()
                .get(random.nextInt(organization.oldLeaves().size()));
        String title = grade == Grade.SECTION_HEAD ? "主査" : grade.label();
        return new Seat(unit, grade, seat.job(), seat.employment(), title, null, false);
    }
}
