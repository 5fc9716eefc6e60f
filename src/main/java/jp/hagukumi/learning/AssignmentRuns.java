package jp.hagukumi.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import jp.hagukumi.organization.Whom;
import jp.hagukumi.platform.Deadlock;
import jp.hagukumi.platform.OneAtATime;
import jp.hagukumi.platform.UnderWay;

/**
 * Applies all rules of a municipality, rule by rule, each in its own transaction. One run at a time: what HR starts comes
 * after the day that is being caught up, since each would bring back what the other waives.
 */
@ApplicationScoped
public class AssignmentRuns {
    @Inject
    AssignmentRules rules;

    @Inject
    Obligations obligations;

    @Inject
    Reminders reminders;

    @Inject
    OneAtATime oneAtATime;

    @Inject
    Clock clock;

    /** Applies all rules as of the day, then reminds those who are due. */
    AssignmentOutcome apply(long municipalityId, LocalDate day) {
        return apply(municipalityId, day, 0, done -> {});
    }

    /** The same for a request; throws {@link UnderWay} at once where another run is under way. */
    AssignmentOutcome applyIfFree(long municipalityId, LocalDate day) {
        return oneAtATime.runIfFree(name(municipalityId), () -> applied(municipalityId, day, 0, done -> {}));
    }

    /**
     * The same from one rule on.
     *
     * @param first index of the first rule that is still to be applied
     * @param progress told how many have been
     */
    AssignmentOutcome apply(long municipalityId, LocalDate day, int first, IntConsumer progress) {
        return oneAtATime.run(name(municipalityId), () -> applied(municipalityId, day, first, progress));
    }

    private AssignmentOutcome applied(long municipalityId, LocalDate day, int first, IntConsumer progress) {
        AssignmentOutcome sum = rules(municipalityId, day, Whom.everybody(), first, progress);
        remind(municipalityId, day);
        return sum;
    }

    /** Applies all rules as of the day to these people and reminds nobody. */
    AssignmentOutcome align(long municipalityId, LocalDate day, Whom people) {
        return oneAtATime.run(name(municipalityId), () -> rules(municipalityId, day, people, 0, done -> {}));
    }

    /** How many rules are in force on the day. */
    int count(long municipalityId, LocalDate day) {
        return rules.inForce(municipalityId, day).size();
    }

    static String name(long municipalityId) {
        return "assignment." + municipalityId;
    }

    private AssignmentOutcome rules(long municipalityId, LocalDate day, Whom people, int first, IntConsumer progress) {
        List<AssignmentRule> inForce = rules.inForce(municipalityId, day);
        AssignmentOutcome sum = AssignmentOutcome.NOTHING;
        for (int i = first; i < inForce.size(); i++) {
            AssignmentRule rule = inForce.get(i);
            sum = sum.plus(Deadlock.retry(() -> obligations.apply(rule, inForce, municipalityId, day, people)));
            progress.accept(i + 1);
        }
        int ended = Deadlock.retry(() -> obligations.endRulesBesides(inForce, municipalityId, day));
        return sum.plus(new AssignmentOutcome(0, 0, 0, 0, ended));
    }

    /** A day that is caught up reminds nobody: today's run tells each person the stage they are in now. */
    private void remind(long municipalityId, LocalDate day) {
        if (!day.isBefore(LocalDate.now(clock))) {
            Deadlock.retry(() -> reminders.remind(municipalityId, day));
        }
    }
}
