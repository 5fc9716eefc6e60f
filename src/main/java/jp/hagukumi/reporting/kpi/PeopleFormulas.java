package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.hagukumi.attainment.GroupSkillMaps;
import jp.hagukumi.attainment.MapFilter;
import jp.hagukumi.attainment.RatingGrowth;
import jp.hagukumi.attainment.SkillShare;
import jp.hagukumi.attainment.rules.Growth;
import jp.hagukumi.learning.Catalogue;
import jp.hagukumi.learning.Tier;
import jp.hagukumi.reporting.CohortsByDay;
import jp.hagukumi.reporting.Groups;
import jp.hagukumi.reporting.Reach;
import jp.hagukumi.reporting.rules.Cohort;
import jp.hagukumi.reporting.rules.Count;

/** What people know and have completed: K04, K08, K31, K33. */
@ApplicationScoped
class PeopleFormulas implements KpiFormulas {
    @Inject
    GroupSkillMaps skills;

    @Inject
    RatingGrowth growth;

    @Inject
    CohortsByDay cohorts;

    @Inject
    Catalogue catalogue;

    @Override
    public Map<String, Function<KpiQuestion, Map<String, Counted>>> byName() {
        return Map.of(
                "skilled-staff", this::skilled,
                "completion-due-this-year", this::due,
                "completion-by-tier", this::byTier,
                "skill-level-gain", this::gain);
    }

    private Map<String, Counted> skilled(KpiQuestion asked) {
        SkillShare share = skills.share(asked.viewer(), MapFilter.everybody(), asked.day());
        return Map.of(
                "",
                Counted.share(
                        share.reached().people(),
                        share.people(),
                        share.excluded(),
                        share.unmeasured().people()));
    }

    private Map<String, Counted> due(KpiQuestion asked) {
        List<Cohort> all = cohorts(asked);
        return Map.of(
                "all-staff", completed(all, cohort -> true, Groups.tier(Tier.BASIC)),
                "management", completed(all, Cohort::management, Cohort.EVERYTHING));
    }

    private Map<String, Counted> byTier(KpiQuestion asked) {
        return Map.of("", completed(cohorts(asked), cohort -> true, Cohort.EVERYTHING));
    }

    private List<Cohort> cohorts(KpiQuestion asked) {
        Reach whole = new Reach(asked.municipalityId(), "", List.of());
        return asked.once("cohorts", () -> cohorts.on(whole, asked.day(), Groups.byTier(catalogue.courses())));
    }

    /** Of those with an obligation that has come due, those who completed all of them; who has none yet stays beside. */
    private static Counted completed(List<Cohort> cohorts, Predicate<Cohort> who, long groups) {
        Count count =
                cohorts.stream().filter(who).map(cohort -> cohort.count(groups)).reduce(Count.NONE, Count::plus);
        return Counted.share(count.reachedCompleted(), count.reached(), count.excluded() + count.notYetDue(), 0);
    }

    private Map<String, Counted> gain(KpiQuestion asked) {
        Map<String, Counted> parts = new HashMap<>();
        growth.of(asked.viewer(), asked.year()).ifPresent(comparison -> {
            parts.put("self", gain(comparison.whole().self()));
            parts.put("test", gain(comparison.whole().tested()));
        });
        return parts;
    }

    private static Counted gain(Growth growth) {
        return Counted.share(growth.gain(), growth.start());
    }
}
