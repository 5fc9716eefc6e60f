package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.rules.Step;
import org.jspecify.annotations.Nullable;

/**
 * Judges score what others entered, each by themselves; the secretariat decides and commends (表彰). Until then a judge sees
 * their own scores only.
 */
@ApplicationScoped
@Transactional
public class Judging {
    private static final int MOST = 5;
    private static final int LONGEST_AWARD = 60;
    private static final int LONGEST_SAID = 400;
    private static final String ENTRIES = """
            select p.id, p.number, p.title, count(s.person_id), avg(s.effect + s.feasible + s.original),
              max(case when s.person_id = ?3 then s.effect end), max(case when s.person_id = ?3 then s.feasible end),
              max(case when s.person_id = ?3 then s.original end), max(case when s.person_id = ?3 then s.said end),
              coalesce(max(w.name), ''), count(a.person_id)
            from proposal p
            left join contest_score s on s.municipality_id = p.municipality_id and s.contest_id = p.contest_id
              and s.proposal_id = p.id
            left join contest_award w on w.municipality_id = p.municipality_id and w.contest_id = p.contest_id
              and w.proposal_id = p.id
            left join proposal_author a on a.municipality_id = p.municipality_id and a.proposal_id = p.id
              and a.person_id = ?3
            where p.municipality_id = ?1 and p.contest_id = ?2 and p.state <> 'WITHDRAWN'
            group by p.id, p.number, p.title order by p.number
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Contests contests;

    @Inject
    ProposalFacts facts;

    @Inject
    ProposalTrail trail;

    @Inject
    ProposalNotices notices;

    @Inject
    Clock clock;

    /** What was entered; the means of all judges only for the secretariat, and for everybody once it is decided. */
    public List<Entry> entries(Viewer viewer, Contest contest) {
        List<?> rows = em.createNativeQuery(ENTRIES)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, contest.id())
                .setParameter(3, viewer.personId() == null ? 0 : viewer.personId())
                .getResultList();
        boolean means = contest.isDecided() || (viewer.has(Role.DX_OFFICE) && !contest.judge());
        return rows.stream().map(row -> entry((Object[]) row, means)).toList();
    }

    private static Entry entry(Object[] column, boolean means) {
        return new Entry(
                Columns.number(column[0]),
                (String) column[1],
                (String) column[2],
                (int) Columns.number(column[3]),
                means ? mean(column[4]) : null,
                column[5] == null
                        ? null
                        : new Entry.Score(
                                (int) Columns.number(column[5]),
                                (int) Columns.number(column[6]),
                                (int) Columns.number(column[7]),
                                (String) column[8]),
                (String) column[9],
                Columns.number(column[10]) > 0);
    }

    private static @Nullable BigDecimal mean(@Nullable Object column) {
        return column == null ? null : new BigDecimal(column.toString()).setScale(1, RoundingMode.HALF_UP);
    }

    /** A judge scores an entry, or changes the score while the contest is not decided; nobody their own. */
    public void score(Viewer viewer, long contestId, long proposalId, Entry.Score score) {
        Contest contest = contests.find(viewer, contestId);
        if (!contest.judge()) {
            throw new NotVisible("judging of contest " + contestId);
        }
        if (!contest.isJudgedOn(LocalDate.now(clock))) {
            throw new Refused("proposals.refused.notJudging");
        }
        Entry entry = entry(viewer, contest, proposalId);
        if (entry.author()) {
            throw new Refused("proposals.refused.own");
        }
        requirePossible(score);
        em.createNativeQuery("insert into contest_score (municipality_id, contest_id, proposal_id, person_id, effect,"
                        + " feasible, original, said) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                        + " on duplicate key update effect = ?5, feasible = ?6, original = ?7, said = ?8")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, contestId)
                .setParameter(3, proposalId)
                .setParameter(4, viewer.self())
                .setParameter(5, score.effect())
                .setParameter(6, score.feasible())
                .setParameter(7, score.original())
                .setParameter(8, DraftCheck.fitting("said", score.said(), LONGEST_SAID))
                .executeUpdate();
    }

    private static void requirePossible(Entry.Score score) {
        if (!IntStream.of(score.effect(), score.feasible(), score.original()).allMatch(p -> p >= 1 && p <= MOST)) {
            throw new Refused("proposals.refused.score", MOST);
        }
    }

    private Entry entry(Viewer viewer, Contest contest, long proposalId) {
        return entries(viewer, contest).stream()
                .filter(one -> one.proposalId() == proposalId)
                .findFirst()
                .orElseThrow(() -> new NotVisible("entry " + proposalId));
    }

    /** The secretariat decides: names what is commended, by proposal; the contest is over, names are shown. */
    public void award(Viewer viewer, long contestId, Map<Long, String> awards) {
        viewer.require(Role.DX_OFFICE);
        Contest contest = contests.find(viewer, contestId);
        if (!contest.isJudgedOn(LocalDate.now(clock))) {
            throw new Refused("proposals.refused.notJudging");
        }
        int decided = em.createNativeQuery("update contest set awarded_on = ?3 where municipality_id = ?1 and id = ?2"
                        + " and awarded_on is null")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, contestId)
                .setParameter(3, LocalDate.now(clock))
                .executeUpdate();
        if (decided == 0) {
            throw new Refused("proposals.refused.decided");
        }
        awards.forEach((proposal, name) -> award(
                viewer, contestId, entry(viewer, contest, proposal), DraftCheck.fitting("award", name, LONGEST_AWARD)));
    }

    private void award(Viewer viewer, long contestId, Entry entry, String name) {
        if (entry.author()) {
            throw new Refused("proposals.refused.own");
        }
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Optional<Proposal> one = rows.lock(entry.proposalId());
        Map<Long, Integer> authors = rows.authors(entry.proposalId());
        em.createNativeQuery("insert into contest_award (municipality_id, contest_id, proposal_id, name)"
                        + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, contestId)
                .setParameter(3, entry.proposalId())
                .setParameter(4, name)
                .executeUpdate();
        facts.awarded(viewer, one.orElseThrow(), authors, contestId);
        long step = trail.add(viewer, entry.proposalId(), Step.AWARD, name);
        notices.authors(viewer, one.orElseThrow(), authors.keySet(), "proposal:" + step, Step.AWARD);
    }
}
