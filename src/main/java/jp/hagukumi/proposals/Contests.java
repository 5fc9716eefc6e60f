package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;

/** The idea contests of a 団体: the secretariat calls them and names the judges. */
@ApplicationScoped
@Transactional
public class Contests {
    private static final int NAME = 100;
    private static final int THEME = 1_000;
    private static final String SOME = """
            select c.id, c.name, c.theme, c.opens_on, c.closes_on, c.anonymous, c.awarded_on,
              (select count(*) from proposal p where p.municipality_id = c.municipality_id and p.contest_id = c.id
                and p.state <> 'WITHDRAWN'),
              exists (select 1 from contest_judge j where j.municipality_id = c.municipality_id and j.contest_id = c.id
                and j.person_id = ?2)
            from contest c where c.municipality_id = ?1 and %s order by c.closes_on desc, c.id desc
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    CoAuthors people;

    @Inject
    Clock clock;

    /**
     * What is filled in for a new one.
     *
     * @param judges staff numbers
     */
    public record Draft(
            String name, String theme, LocalDate opensOn, LocalDate closesOn, boolean anonymous, List<String> judges) {}

    /** The newest first. */
    public List<Contest> all(Viewer viewer) {
        return some(viewer, "?3 = ?3", 0);
    }

    /** Those that can be entered today. */
    public List<Contest> open(Viewer viewer) {
        LocalDate today = LocalDate.now(clock);
        return all(viewer).stream().filter(one -> one.isOpenOn(today)).toList();
    }

    public Contest find(Viewer viewer, long id) {
        return some(viewer, "c.id = ?3", id).stream().findFirst().orElseThrow(() -> new NotVisible("contest " + id));
    }

    private List<Contest> some(Viewer viewer, String condition, long key) {
        List<?> rows = em.createNativeQuery(SOME.formatted(condition))
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.personId() == null ? 0 : viewer.personId())
                .setParameter(3, key)
                .getResultList();
        return rows.stream().map(row -> contest((Object[]) row)).toList();
    }

    private static Contest contest(Object[] column) {
        return new Contest(
                Columns.number(column[0]),
                (String) column[1],
                (String) column[2],
                Columns.day(column[3]),
                Columns.day(column[4]),
                ProposalSight.isTrue(column[5]),
                column[6] == null ? null : Columns.day(column[6]),
                (int) Columns.number(column[7]),
                ProposalSight.isTrue(column[8]));
    }

    /** Calls a contest; returns its id. */
    public long call(Viewer viewer, Draft typed) {
        viewer.require(Role.DX_OFFICE);
        String name = DraftCheck.needed("name", typed.name(), NAME);
        String theme = DraftCheck.needed("theme", typed.theme(), THEME);
        if (typed.closesOn().isBefore(typed.opensOn()) || typed.closesOn().isBefore(LocalDate.now(clock))) {
            throw Refused.at("closesOn", "proposals.refused.period");
        }
        Set<Long> judges = new LinkedHashSet<>();
        typed.judges().forEach(number -> judges.add(people.person(viewer.municipalityId(), number)));
        long id = Ids.next();
        em.createNativeQuery("insert into contest (id, municipality_id, name, theme, opens_on, closes_on, anonymous)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, viewer.municipalityId())
                .setParameter(3, name)
                .setParameter(4, theme)
                .setParameter(5, typed.opensOn())
                .setParameter(6, typed.closesOn())
                .setParameter(7, typed.anonymous() ? 1 : 0)
                .executeUpdate();
        judges.forEach(judge -> judge(viewer, id, judge));
        return id;
    }

    private void judge(Viewer viewer, long id, long judge) {
        em.createNativeQuery("insert into contest_judge (municipality_id, contest_id, person_id) values (?1, ?2, ?3)")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .setParameter(3, judge)
                .executeUpdate();
    }

    /** Names of its judges, in the order of their numbers. */
    public List<String> judges(Viewer viewer, long id) {
        List<?> rows = em.createNativeQuery("select concat(p.family_name, ' ', p.given_name) from contest_judge j"
                        + " join person p on p.municipality_id = j.municipality_id and p.id = j.person_id"
                        + " where j.municipality_id = ?1 and j.contest_id = ?2 order by p.staff_number")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
