package jp.hagukumi.attainment.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.attainment.Occasion;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.UnitOnDay;
import jp.hagukumi.organization.Units;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.FiscalYear;

/** What one can choose from for a round. */
@Named
@ApplicationScoped
public class RatingChoices {
    @Inject
    Units units;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** This 年度, the one before and the one after. */
    public List<FiscalYear> years() {
        FiscalYear now = FiscalYear.of(today());
        return IntStream.rangeClosed(-1, 1).mapToObj(now::plus).toList();
    }

    public Occasion[] occasions() {
        return Occasion.values();
    }

    public Grade[] grades() {
        return Grade.values();
    }

    /** All but 特別職, who stand outside. */
    public List<EmploymentType> employmentTypes() {
        return Arrays.stream(EmploymentType.values())
                .filter(type -> type != EmploymentType.SPECIAL)
                .toList();
    }

    public List<UnitOnDay> units() {
        return units.on(viewer.municipalityId(), today());
    }
}
