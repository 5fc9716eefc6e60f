package jp.hagukumi.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.MeasurableCategory.State;
import jp.hagukumi.assessment.rules.DrawnQuestion;
import jp.hagukumi.assessment.rules.StageDrawing;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.skills.Framework;

/**
 * The skill assessment (スキルアセスメント): a person chooses categories; the first stage asks about level 1 of each skill, the
 * second about level 2 of those that passed. Between two measurements of a category lie 30 days.
 */
@ApplicationScoped
@Transactional
public class Measurements {
    private static final SecureRandom SEEDS = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    MeasurableCategories categories;

    @Inject
    TestBank tests;

    @Inject
    KnownMeasurements measurements;

    @Inject
    Clock clock;

    /** Every category that can be measured, and where the viewer stands with it. */
    public List<MeasurableCategory> categories(Viewer viewer) {
        return categories.of(viewer.municipalityId(), measurements.of(viewer));
    }

    /**
     * Chooses categories and begins with the first of them; one that is chosen or open already is not chosen twice.
     *
     * @return the attempt to answer
     * @throws NotVisible for a category without a bank
     * @throws Refused where none is chosen, or one has to wait
     */
    public long choose(Viewer viewer, Collection<String> codes) {
        new AttemptTable(em).lockPerson(viewer.municipalityId(), viewer.self());
        List<MeasurableCategory> all = categories(viewer);
        List<MeasurableCategory> chosen = all.stream()
                .filter(one -> codes.contains(one.category().code()))
                .toList();
        if (chosen.size() != Set.copyOf(codes).size()) {
            throw new NotVisible("categories " + codes);
        }
        if (chosen.isEmpty()) {
            throw new Refused("assessment.refused.noCategory");
        }
        if (chosen.stream().anyMatch(one -> one.state() == State.MEASURED)) {
            throw new Refused("assessment.refused.waiting", Measurement.WAITING_DAYS);
        }
        List<Long> ids = chosen.stream()
                .map(one -> one.state() == State.FREE
                        ? new MeasurementTable(em).insert(viewer, one.category().code(), clock.instant())
                        : one.measurementId())
                .toList();
        return proceed(viewer, ids.get(0));
    }

    /**
     * The open stage of a measurement, or its next one, begun now.
     *
     * @return the attempt to answer
     * @throws NotVisible for another person's measurement
     * @throws Refused where no further stage comes
     */
    public long proceed(Viewer viewer, long measurementId) {
        new AttemptTable(em).lockPerson(viewer.municipalityId(), viewer.self());
        List<Measurement> known = measurements.of(viewer);
        Measurement measurement = known.stream()
                .filter(one -> one.id() == measurementId)
                .findFirst()
                .orElseThrow(() -> new NotVisible("measurement " + measurementId));
        Optional<Attempt> open = measurement.open(clock.instant());
        return open.isPresent() ? open.get().id() : begin(viewer, measurement, known);
    }

    private long begin(Viewer viewer, Measurement measurement, List<Measurement> known) {
        Framework.Category category = categories.of(viewer.municipalityId(), known).stream()
                .filter(one -> one.measurementId() == measurement.id())
                .filter(one -> one.state() == State.CHOSEN || one.state() == State.NEXT_STAGE)
                .map(MeasurableCategory::category)
                .findFirst()
                .orElseThrow(() -> new Refused("assessment.refused.measured"));
        int stage = measurement.stages().size() + 1;
        TestDefinition bank =
                tests.test(Measurement.bankOf(measurement.category())).orElseThrow();
        List<DrawnQuestion> drawn = StageDrawing.draw(
                bank, categories.next(category, measurement), stage, seen(known, measurement), SEEDS.nextLong());
        return new AttemptTable(em)
                .insert(viewer, bank, measurement.context(), stage, drawn, clock.instant())
                .id();
    }

    /** The questions of the measurement of the same category before this one. */
    private static Set<String> seen(List<Measurement> known, Measurement measurement) {
        return known.stream()
                .filter(one -> one.category().equals(measurement.category()) && one.isBegun())
                .filter(one -> one.id() != measurement.id())
                .findFirst()
                .stream()
                .flatMap(one -> one.stages().stream())
                .flatMap(stage -> stage.asked().stream())
                .map(AnswerTable.Asked::questionId)
                .collect(Collectors.toSet());
    }
}
