package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.SearchText;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.proposals.rules.Anonymity;
import jp.hagukumi.proposals.rules.ProposalFigures;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;

/** The proposals of a 団体, a page at a time: two statements however many there are. */
@ApplicationScoped
@Transactional
public class ProposalList {
    private static final String CONDITION = " where p.municipality_id = ?1 and (?3 = '' or p.state = ?3)"
            + " and (?4 = '' or p.search_text like ?4) and (?5 = 0 or exists (select 1 from proposal_author o"
            + " where o.municipality_id = p.municipality_id and o.proposal_id = p.id and o.person_id = ?2))"
            + " and (?6 = 0 or p.contest_id = ?6)";
    private static final String PAGE = """
            select p.id, p.number, p.title, p.state, p.submitted_on, p.votes, p.comments, p.reason,
              concat(w.family_name, ' ', w.given_name), u.name,
              case when c.anonymous = 1 and c.awarded_on is null then 1 else 0 end,
              case when a.person_id is null then 0 else 1 end, case when j.person_id is null then 0 else 1 end
            from (select p.id from proposal p %s order by %s limit %d offset %d) few
            join proposal p on p.municipality_id = ?1 and p.id = few.id
            join person w on w.municipality_id = p.municipality_id and w.id = p.person_id
            join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id
            left join contest c on c.municipality_id = p.municipality_id and c.id = p.contest_id
            left join proposal_author a on a.municipality_id = p.municipality_id and a.proposal_id = p.id
              and a.person_id = ?2
            left join contest_judge j on j.municipality_id = p.municipality_id and j.contest_id = p.contest_id
              and j.person_id = ?2
            order by %s
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** In which order to show them. */
    public enum Order {
        NEWEST("p.submitted_on desc, p.id desc"),
        /** The longest waiting first. */
        OLDEST("p.submitted_on, p.id"),
        SUPPORTED("p.votes desc, p.id desc");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    /**
     * Which to show.
     *
     * @param state null: all
     * @param text in title, 業務, tool or body; empty: all
     * @param own those of the viewer only
     * @param contestId 0: all
     */
    public record Filter(@Nullable ProposalState state, String text, boolean own, long contestId, Order order) {}

    public int count(Viewer viewer, Filter filter) {
        return (int) Columns.number(bind("select count(*) from proposal p" + CONDITION, viewer, filter)
                .getSingleResult());
    }

    /** @param first from 0 */
    public List<ProposalLine> page(Viewer viewer, Filter filter, int first, int most) {
        String order = filter.order().sql;
        List<?> rows = bind(PAGE.formatted(CONDITION, order, most, first, order), viewer, filter)
                .getResultList();
        return rows.stream().map(row -> line(viewer, (Object[]) row)).toList();
    }

    private Query bind(String sql, Viewer viewer, Filter filter) {
        String text = SearchText.normalise(filter.text());
        return em.createNativeQuery(sql)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.personId() == null ? 0 : viewer.personId())
                .setParameter(3, filter.state() == null ? "" : filter.state().name())
                .setParameter(4, text.isEmpty() ? "" : "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .setParameter(5, filter.own() ? 1 : 0)
                .setParameter(6, filter.contestId());
    }

    private static ProposalLine line(Viewer viewer, Object[] column) {
        boolean own = Columns.number(column[11]) == 1;
        boolean hidden = Anonymity.hides(
                Columns.number(column[10]) == 1, own, viewer.has(Role.DX_OFFICE), Columns.number(column[12]) == 1);
        return new ProposalLine(
                Columns.number(column[0]),
                (String) column[1],
                (String) column[2],
                ProposalState.valueOf((String) column[3]),
                Columns.day(column[4]),
                (int) Columns.number(column[5]),
                (int) Columns.number(column[6]),
                hidden ? "" : column[8] + " " + column[9],
                own,
                own || viewer.has(Role.DX_OFFICE) ? (String) column[7] : "");
    }

    /** How many there are in each state. */
    public Map<ProposalState, Integer> byState(Viewer viewer) {
        List<?> rows = em.createNativeQuery(
                        "select state, count(*) from proposal where municipality_id = ?1 group by state")
                .setParameter(1, viewer.municipalityId())
                .getResultList();
        Map<ProposalState, Integer> counts = new EnumMap<>(ProposalState.class);
        for (ProposalState state : ProposalState.values()) {
            counts.put(state, 0);
        }
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(ProposalState.valueOf((String) row[0]), (int) Columns.number(row[1])));
        return counts;
    }

    /** What became of those submitted in the 年度 of today. */
    public ProposalFigures figures(Viewer viewer) {
        List<?> rows = em.createNativeQuery("select state, accepted_on is not null, adopted_on is not null,"
                        + " live_on is not null from proposal where municipality_id = ?1 and year = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, FiscalYear.of(LocalDate.now(clock)).year())
                .getResultList();
        return ProposalFigures.of(rows.stream()
                .map(Object[].class::cast)
                .map(row -> new ProposalFigures.Known(
                        ProposalState.valueOf((String) row[0]),
                        ProposalSight.isTrue(row[1]),
                        ProposalSight.isTrue(row[2]),
                        ProposalSight.isTrue(row[3])))
                .toList());
    }
}
