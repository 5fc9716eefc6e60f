package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.proposals.rules.CaseFigures;
import jp.hagukumi.proposals.rules.ProposalFigures;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;

/** The figures of proposals and cases in a 年度 (K05, K18, K34); sums alone, no names. */
@ApplicationScoped
@Transactional
public class ProposalYears {
    @PersistenceContext
    EntityManager em;

    /** What became, by a day, of those submitted in the 年度. */
    public ProposalFigures of(long municipalityId, FiscalYear year, LocalDate day) {
        List<?> rows = em.createNativeQuery("select state, accepted_on <= ?3, adopted_on <= ?3, live_on <= ?3"
                        + " from proposal where municipality_id = ?1 and year = ?2 and submitted_on <= ?3")
                .setParameter(1, municipalityId)
                .setParameter(2, year.year())
                .setParameter(3, day)
                .getResultList();
        return ProposalFigures.of(rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProposalFigures.Known(
                        ProposalState.valueOf((String) row[0]), isTrue(row[1]), isTrue(row[2]), isTrue(row[3])))
                .toList());
    }

    private static boolean isTrue(@Nullable Object column) {
        return column != null && ProposalSight.isTrue(column);
    }

    /** K18, by a day. */
    public int casesWithData(long municipalityId, FiscalYear year, LocalDate day) {
        List<?> rows = em.createNativeQuery("select category, registered_on from proposal_case"
                        + " where municipality_id = ?1 and registered_on between ?2 and ?3")
                .setParameter(1, municipalityId)
                .setParameter(2, year.first())
                .setParameter(3, day)
                .getResultList();
        return CaseFigures.withData(
                rows.stream()
                        .map(Object[].class::cast)
                        .map(row ->
                                new CaseFigures.Known(Case.Category.DATA.name().equals(row[0]), Columns.day(row[1])))
                        .toList(),
                year);
    }
}
