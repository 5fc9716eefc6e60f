package jp.hagukumi.mileage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hagukumi.activity.SubjectTitle;
import jp.hagukumi.mileage.rules.Account;
import jp.hagukumi.mileage.rules.Caps;
import jp.hagukumi.mileage.rules.Entry;
import jp.hagukumi.mileage.rules.Line;
import jp.hagukumi.mileage.rules.RuleSet;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.FiscalYear;
import jp.hagukumi.platform.Localized;

/**
 * The statement of a person, for themselves and for HR; supervisors don't see it, since points are not for appraisal. Three
 * statements of SQL, however many entries.
 */
@ApplicationScoped
@Transactional
public class Statements {
    @PersistenceContext
    EntityManager em;

    @Inject
    MileageRules rules;

    @Inject
    Instance<SubjectTitle> titles;

    /**
     * The statement as of a day, with the points of one 年度.
     *
     * @param personId for HR one of their 任命権者, which the caller has made sure of
     * @throws NotVisible where it is somebody else's and the viewer is not HR
     */
    public Statement of(Viewer viewer, long personId, FiscalYear year, LocalDate day) {
        if (!Objects.equals(viewer.personId(), personId) && !viewer.has(Role.HR)) {
            throw new NotVisible("mileage of " + personId);
        }
        EntryRows rows = new EntryRows(em, viewer.municipalityId());
        List<Entry> entries = rows.of(List.of(personId)).getOrDefault(personId, List.of()).stream()
                .filter(entry -> !entry.day().isAfter(day))
                .toList();
        List<RuleSet> sets = rules.all();
        Account account = new Account(sets, entries);
        Optional<RuleSet> set = RuleSet.on(sets, day.isBefore(year.last()) ? day : year.last())
                .filter(one -> year.first().compareTo(one.countsFrom()) >= 0);
        return new Statement(
                Points.balance(account, rows.absences(List.of(personId)).getOrDefault(personId, List.of()), day),
                year,
                years(entries, day),
                set.map(one -> lines(new Caps(one, account.earnedByLine(year.year()))))
                        .orElse(List.of()),
                set.map(RuleSet::totalCap).orElse(0),
                items(entries, year, sets, rewards(viewer, personId)));
    }

    private static List<FiscalYear> years(List<Entry> entries, LocalDate day) {
        return Stream.concat(Stream.of(FiscalYear.of(day)), entries.stream().map(entry -> new FiscalYear(entry.year())))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<Statement.LineStanding> lines(Caps caps) {
        return caps.set().lines().stream()
                .map(line -> new Statement.LineStanding(
                        line.code(),
                        line.title(),
                        line.approval(),
                        line.evidence(),
                        !line.within().isEmpty(),
                        caps.used(line),
                        line.cap(),
                        caps.left(line)))
                .toList();
    }

    private List<Statement.Item> items(
            List<Entry> entries, FiscalYear year, Collection<RuleSet> sets, Map<String, String> rewards) {
        int last = entries.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(index -> entries.get(last - index))
                .filter(entry -> entry.year() == year.year()
                        || FiscalYear.of(entry.day()).equals(year))
                .sorted(Comparator.comparing(Entry::day).reversed())
                .map(entry -> new Statement.Item(
                        entry, subject(entry), line(entry, sets), rewards.getOrDefault(entry.fact(), "")))
                .toList();
    }

    /** Titles of the offers a person took, by source key of the fact. */
    private Map<String, String> rewards(Viewer viewer, long personId) {
        List<?> rows = em.createNativeQuery("select r.id, o.title from mileage_reward r join mileage_offer o"
                        + " on o.municipality_id = r.municipality_id and o.id = r.offer_id"
                        + " where r.municipality_id = ?1 and r.person_id = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, personId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> "reward:" + Columns.number(row[0]), row -> (String) row[1]));
    }

    private Localized subject(Entry entry) {
        return titles.stream()
                .filter(one -> one.activity().equals(entry.activity()))
                .flatMap(one -> one.title(entry.subjectCode(), entry.subjectVersion()).stream())
                .findFirst()
                .orElse(new Localized(entry.subjectCode(), entry.subjectCode()));
    }

    private static Localized line(Entry entry, Collection<RuleSet> sets) {
        return sets.stream()
                .filter(set -> set.validFrom().equals(entry.rule()))
                .flatMap(set -> set.line(entry.line()).stream())
                .map(Line::title)
                .findFirst()
                .orElse(new Localized(entry.line(), entry.line()));
    }
}
