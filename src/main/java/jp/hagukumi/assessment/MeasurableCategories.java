package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.assessment.MeasurableCategory.State;
import jp.hagukumi.assessment.rules.MeasurementRule;
import jp.hagukumi.assessment.rules.StageDrawing;
import jp.hagukumi.skills.Framework;
import jp.hagukumi.skills.Skill;
import jp.hagukumi.skills.Skills;

/** The categories for which there is a bank, and what of them can be asked in a municipality. */
@ApplicationScoped
class MeasurableCategories {
    @Inject
    Skills skills;

    @Inject
    TestBank tests;

    @Inject
    Clock clock;

    /** Every category with a bank, in the order of the framework. */
    List<MeasurableCategory> of(long municipalityId, List<Measurement> known) {
        return skills.frameworkOf(municipalityId).categories().stream()
                .filter(category -> !askable(category, 1).isEmpty())
                .map(category -> one(category, known))
                .toList();
    }

    Optional<Framework.Category> category(long municipalityId, String code) {
        return skills.frameworkOf(municipalityId).categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    /** The skills of a category that the bank can ask about at a level; a retired one is not among them. */
    List<String> askable(Framework.Category category, int level) {
        return tests.test(Measurement.bankOf(category.code())).stream()
                .flatMap(bank -> category.skills().stream()
                        .map(Skill::code)
                        .filter(skill -> StageDrawing.canAsk(bank, skill, level)))
                .toList();
    }

    /** The skills that a measurement asks about next; empty where nothing comes. */
    List<String> next(Framework.Category category, Measurement measurement) {
        List<String> askable = askable(category, measurement.stages().size() + 1);
        return measurement.isBegun()
                ? measurement.leadingOn().stream().filter(askable::contains).toList()
                : askable;
    }

    private MeasurableCategory one(Framework.Category category, List<Measurement> known) {
        List<Measurement> own = known.stream()
                .filter(measurement -> measurement.category().equals(category.code()))
                .toList();
        if (own.isEmpty()) {
            return shown(category, new Measurement(0, category.code(), List.of()), State.FREE);
        }
        Measurement latest = own.get(0);
        if (!latest.isBegun()) {
            return shown(category, latest, State.CHOSEN);
        }
        if (latest.open(clock.instant()).isPresent()) {
            return shown(category, latest, State.OPEN);
        }
        LocalDate today = LocalDate.now(clock);
        if (latest.againFrom().filter(day -> !today.isBefore(day)).isPresent()) {
            return shown(category, latest, State.FREE);
        }
        return shown(category, latest, next(category, latest).isEmpty() ? State.MEASURED : State.NEXT_STAGE);
    }

    private MeasurableCategory shown(Framework.Category category, Measurement measurement, State state) {
        int skillsAsked =
                switch (state) {
                    case FREE -> askable(category, 1).size();
                    case CHOSEN, NEXT_STAGE -> next(category, measurement).size();
                    case OPEN, MEASURED -> 0;
                };
        List<Measurement.Stage> stages = measurement.stages();
        return new MeasurableCategory(
                category,
                state,
                skillsAsked * MeasurementRule.QUESTIONS,
                tests.test(Measurement.bankOf(category.code())).orElseThrow().timeLimitMinutes(),
                measurement.id(),
                stages.isEmpty() ? 0 : stages.get(stages.size() - 1).attempt().id(),
                measurement.levels(),
                measurement.againFrom().orElse(null));
    }
}
