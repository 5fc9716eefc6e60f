package jp.hagukumi.organization;

import java.util.List;

/**
 * A unit on a day with who is in it.
 *
 * @param heads names of those who head it; empty: the place is vacant
 * @param people in post in the unit itself, by main posting
 * @param peopleWithin in post in it and below
 * @param absentWithin of them absent on the day
 */
public record UnitState(UnitOnDay unit, List<String> heads, int people, int peopleWithin, int absentWithin) {
    public boolean vacant() {
        return heads.isEmpty();
    }
}
