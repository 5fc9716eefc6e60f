package jp.hagukumi.attainment;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Everybody in post on a day with their levels, and what was counted of them. */
record PeopleOfDay(LocalDate day, CountedDay counted, KeptLevels levels) {

    Stream<RosterDay.Person> in(GroupReach reach) {
        return counted.roster().people().stream().filter(reach::holds);
    }

    LevelSpans levels(RosterDay.Person person) {
        return levels.of(person.id());
    }

    /** 0–4, or {@link SkillSlots#UNMEASURED}. */
    int confirmed(RosterDay.Person person, String skill) {
        LevelSpans spans = levels(person);
        int at = spans.at((int) day.toEpochDay(), MapFilter.Value.CONFIRMED);
        return SkillSlots.level(spans.words(), at, levels.slots().slot(skill));
    }

    /** How many of them are counted: not absent. */
    int present(GroupReach reach) {
        return (int) in(reach).filter(person -> !person.away()).count();
    }
}
