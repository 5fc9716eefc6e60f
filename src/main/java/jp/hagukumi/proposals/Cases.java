package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.SearchText;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.rules.CaseFigures;
import jp.hagukumi.proposals.rules.Step;
import org.jspecify.annotations.Nullable;

/** The library of cases: what worked, by 業務 and tool. */
@ApplicationScoped
@Transactional
public class Cases {
    private static final int LONGEST = 1_000;
    private static final int MOST = 200;
    private static final String SOME = """
            select k.id, k.proposal_id, p.title, p.operation, p.tool, k.category, k.summary, k.registered_on, u.name,
              (select count(*) from proposal_takeover t where t.municipality_id = k.municipality_id
                and t.proposal_id = k.proposal_id and t.confirmed_on is not null)
            from proposal_case k
            join proposal p on p.municipality_id = k.municipality_id and p.id = k.proposal_id
            join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id
            where k.municipality_id = ?1 and %s order by k.registered_on desc, k.id desc
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalFacts facts;

    @Inject
    ProposalTrail trail;

    @Inject
    ProposalNotices notices;

    @Inject
    Clock clock;

    /**
     * Which to show.
     *
     * @param text anywhere; empty: all
     * @param operation part of the name of the 業務; empty: all
     * @param tool part of its name; empty: all
     * @param category null: all
     */
    public record Filter(String text, String operation, String tool, Case.@Nullable Category category) {}

    /** The newest first, at most 200; by one statement. */
    public List<Case> find(Viewer viewer, Filter filter) {
        Query query = em.createNativeQuery(
                        SOME.formatted("(?2 = '' or p.search_text like ?2) and (?3 = '' or p.operation"
                                + " like ?3) and (?4 = '' or p.tool like ?4) and (?5 = '' or k.category = ?5)"))
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, like(SearchText.normalise(filter.text())))
                .setParameter(3, like(filter.operation().strip()))
                .setParameter(4, like(filter.tool().strip()))
                .setParameter(
                        5, filter.category() == null ? "" : filter.category().name());
        List<?> rows = query.setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static String like(String text) {
        return text.isEmpty() ? "" : "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    Optional<Case> of(Viewer viewer, long proposalId) {
        List<?> rows = em.createNativeQuery(SOME.formatted("k.proposal_id = ?2"))
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, proposalId)
                .getResultList();
        return rows.stream().findFirst().map(row -> line((Object[]) row));
    }

    private static Case line(Object[] column) {
        return new Case(
                Columns.number(column[0]),
                Columns.number(column[1]),
                (String) column[2],
                (String) column[3],
                (String) column[4],
                Case.Category.valueOf((String) column[5]),
                (String) column[6],
                Columns.day(column[7]),
                (String) column[8],
                (int) Columns.number(column[9]));
    }

    /** The secretariat puts what has gone live into the library; its authors are credited. */
    public void register(Viewer viewer, long id, Case.Category category, String typed) {
        viewer.require(Role.DX_OFFICE);
        String summary = DraftCheck.needed("summary", typed, LONGEST);
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal one = rows.lock(id).orElseThrow(() -> new NotVisible("proposal " + id));
        ProposalDesk.requireStep(one, Step.REGISTER);
        Map<Long, Integer> authors = rows.authors(id);
        if (viewer.personId() != null && authors.containsKey(viewer.personId())) {
            throw new Refused("proposals.refused.own");
        }
        if (of(viewer, id).isPresent()) {
            throw new Refused("proposals.refused.decided");
        }
        long caseId = new CaseRows(em, viewer.municipalityId()).insert(id, category, summary, LocalDate.now(clock));
        facts.registered(viewer, one, authors, caseId);
        long step = trail.add(viewer, id, Step.REGISTER, "");
        notices.authors(viewer, one, authors.keySet(), "proposal:" + step, Step.REGISTER);
    }

    /** データ活用 cases registered in a 年度 (K18). */
    public int dataCases(Viewer viewer, FiscalYear year) {
        List<?> rows = em.createNativeQuery(
                        "select category, registered_on from proposal_case where municipality_id = ?1")
                .setParameter(1, viewer.municipalityId())
                .getResultList();
        return CaseFigures.withData(
                rows.stream()
                        .map(Object[].class::cast)
                        .map(row ->
                                new CaseFigures.Known(row[0].equals(Case.Category.DATA.name()), Columns.day(row[1])))
                        .toList(),
                year);
    }
}
