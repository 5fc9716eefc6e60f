package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.projects.rules.ProjectFigures;
import jp.hagukumi.projects.rules.ProjectFigures.End;
import jp.hagukumi.projects.rules.ProjectFigures.Known;
import jp.hagukumi.projects.rules.ProjectFigures.Share;

/** The figures of projects in a 年度 (K02, K11, K26, K30), from one statement. */
@ApplicationScoped
@Transactional
public class ProjectYears {
    private static final String ALL = "select p.state, p.original_due_on, p.reported_on, p.ended_on, p.outcome_on,"
            + " p.live_on, p.target_met, p.automates, p.partner from project p where p.municipality_id = ?1";

    @PersistenceContext
    EntityManager em;

    /**
     * Figures of a 年度 on a day of it.
     *
     * @param succeeded K02
     * @param inTime K11
     * @param automated K26
     * @param withPartners K30
     */
    public record Figures(Share succeeded, Share inTime, int automated, int withPartners) {}

    /** Sums alone, no names. */
    public Figures of(Viewer viewer, FiscalYear year, LocalDate day) {
        List<Known> all = new Sql(em, viewer.municipalityId())
                .select(ALL).stream().map(ProjectYears::known).toList();
        return new Figures(
                ProjectFigures.succeeded(all, year),
                ProjectFigures.inTime(all, year, day),
                ProjectFigures.automated(all, year),
                ProjectFigures.withPartners(all, year));
    }

    private static Known known(Object[] row) {
        ProjectState state = ProjectState.valueOf((String) row[0]);
        LocalDate outcome = Sql.dayOrNull(row[4]);
        End end = end(state, outcome != null);
        return new Known(
                end,
                Columns.day(row[1]),
                state.isAccepted() ? Sql.dayOrNull(row[2]) : null,
                end == End.OUTCOME_FIXED ? outcome : Sql.dayOrNull(row[3]),
                Sql.dayOrNull(row[5]),
                Sql.flag(row[6]),
                Sql.flag(row[7]),
                !((String) row[8]).isEmpty());
    }

    private static End end(ProjectState state, boolean outcomeFixed) {
        if (state.isAccepted()) {
            return outcomeFixed ? End.OUTCOME_FIXED : End.ACCEPTED;
        }
        return switch (state) {
            case FAILED -> End.FAILED;
            case STOPPED -> End.STOPPED;
            default -> End.OPEN;
        };
    }
}
