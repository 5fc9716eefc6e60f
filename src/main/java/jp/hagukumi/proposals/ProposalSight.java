package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.proposals.rules.Anonymity;
import jp.hagukumi.proposals.rules.ProposalState;

/** Shows a proposal to all staff, with names where they are not kept. */
@ApplicationScoped
@Transactional
public class ProposalSight {
    private static final String AUTHORS =
            "select concat(w.family_name, ' ', w.given_name), coalesce(u.name, ''), a.share"
                    + " from proposal_author a join person w on w.municipality_id = a.municipality_id and w.id = a.person_id"
                    + " left join roster r on r.municipality_id = a.municipality_id and r.person_id = a.person_id and "
                    + Roster.inPostOn("r", "?3")
                    + " left join unit u on u.municipality_id = r.municipality_id and u.id = r.unit_id"
                    + " where a.municipality_id = ?1 and a.proposal_id = ?2 order by a.position";
    private static final String CONTEST = "select c.name, c.anonymous = 1 and c.awarded_on is null,"
            + " coalesce((select w.name from contest_award w where w.municipality_id = c.municipality_id"
            + " and w.contest_id = c.id and w.proposal_id = ?3), ''), exists (select 1 from contest_judge j"
            + " where j.municipality_id = c.municipality_id and j.contest_id = c.id and j.person_id = ?4)"
            + " from contest c where c.municipality_id = ?1 and c.id = ?2";

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalTrail trail;

    @Inject
    Voices voices;

    @Inject
    SimilarProposals similar;

    @Inject
    Cases cases;

    @Inject
    Clock clock;

    /** An attachment with its content. */
    public record Opened(ProposalFile file, byte[] content) {}

    /** One proposal; throws {@link NotVisible} where there is none. */
    public SeenProposal of(Viewer viewer, long id) {
        ProposalRows rows = new ProposalRows(em, viewer.municipalityId());
        Proposal one = rows.find(id).orElseThrow(() -> new NotVisible("proposal " + id));
        SeenProposal.InContest contest = contest(viewer, one);
        SeenProposal.Part part = SeenProposal.Part.of(
                viewer,
                one,
                rows.authors(id),
                new KeeperRows(em, viewer.municipalityId()).keeps(id, viewer.personId()));
        boolean hidden =
                Anonymity.hides(contest.undecided(), part.author(), viewer.has(Role.DX_OFFICE), contest.judge());
        List<SeenProposal.Author> names = hidden ? List.of() : names(viewer, id);
        return new SeenProposal(
                one,
                names.isEmpty() ? "" : names.get(0).unitName(),
                names,
                files(viewer, id, hidden),
                trail.of(viewer.municipalityId(), id),
                voices.comments(viewer, id),
                new TakeoverRows(em, viewer.municipalityId()).of(id),
                isUndecided(one) ? similar.to(viewer, one.title(), id) : List.of(),
                contest,
                cases.of(viewer, id).orElse(null),
                part,
                new LedRows(em, viewer.municipalityId()).of(id),
                voices.supports(viewer, id));
    }

    private static boolean isUndecided(Proposal one) {
        return one.state() == ProposalState.SUBMITTED || one.state() == ProposalState.REVIEW;
    }

    private List<ProposalFile> files(Viewer viewer, long id, boolean hidden) {
        List<ProposalFile> files = new FileRows(em, viewer.municipalityId()).of(id);
        return hidden
                ? IntStream.range(0, files.size())
                        .mapToObj(i -> files.get(i)
                                .called((i + 1) + "." + files.get(i).type().extension()))
                        .toList()
                : files;
    }

    /** An attachment; its name is kept where names are. */
    public Opened file(Viewer viewer, long file) {
        FileRows rows = new FileRows(em, viewer.municipalityId());
        ProposalFile found = rows.find(file).orElseThrow(() -> new NotVisible("file " + file));
        ProposalFile shown = of(viewer, found.proposalId()).files().stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(() -> new NotVisible("file " + file));
        return new Opened(shown, rows.content(file));
    }

    private List<SeenProposal.Author> names(Viewer viewer, long id) {
        List<?> rows = em.createNativeQuery(AUTHORS)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, LocalDate.now(clock))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SeenProposal.Author((String) row[0], (String) row[1], (int) Columns.number(row[2])))
                .toList();
    }

    private SeenProposal.InContest contest(Viewer viewer, Proposal one) {
        if (one.contestId() == null) {
            return SeenProposal.InContest.NONE;
        }
        Object[] row = (Object[]) em.createNativeQuery(CONTEST)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, one.contestId())
                .setParameter(3, one.id())
                .setParameter(4, viewer.personId() == null ? 0 : viewer.personId())
                .getSingleResult();
        return new SeenProposal.InContest((String) row[0], isTrue(row[1]), (String) row[2], isTrue(row[3]));
    }

    /** A condition of SQL comes as a number or, from some drivers, as a boolean. */
    static boolean isTrue(Object column) {
        return column instanceof Boolean flag ? flag : Columns.number(column) == 1;
    }
}
