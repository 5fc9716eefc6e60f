package jp.hagukumi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hagukumi.platform.Columns;
import org.jspecify.annotations.Nullable;

/** Opens the file of one person, and notes who opened it. */
@ApplicationScoped
@Transactional
public class PersonFiles {
    private static final String PERSON = """
            select p.id, p.staff_number, p.family_name, p.given_name, p.family_kana, p.given_kana, p.former_name, p.email,
              p.employment_type, p.occupation, p.authority, p.hired_on, p.left_on, b.staff_number,
              a.sign_in_name, a.enabled, a.password_hash <> '', a.last_signed_in_at
            from person p
            left join person b on b.municipality_id = p.municipality_id and b.id = p.previous_person_id
            left join account a on a.municipality_id = p.municipality_id and a.person_id = p.id
            where p.municipality_id = ?1 and p.staff_number = ?2 and (?3 = '' or p.authority = ?3)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Units units;

    @Inject
    RecordViews views;

    /**
     * The file of the person with this number.
     *
     * @param reason why HR looks: name of a {@link ViewingReason} or other words; the person can read it
     * @throws NotVisible where the viewer is not HR of that person's 任命権者, or there is no such person
     */
    public PersonFile open(Viewer viewer, String staffNumber, String reason) {
        viewer.require(Role.HR);
        List<?> found = em.createNativeQuery(PERSON)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, staffNumber)
                .setParameter(3, viewer.authority())
                .getResultList();
        Object[] row = found.stream()
                .findFirst()
                .map(Object[].class::cast)
                .orElseThrow(() -> new NotVisible("person " + staffNumber));
        long personId = Columns.number(row[0]);
        views.note(viewer, personId, reason);
        return file(viewer.municipalityId(), personId, row);
    }

    private PersonFile file(long municipalityId, long personId, Object[] row) {
        return new PersonFile(
                personId,
                (String) row[1],
                row[2] + " " + row[3],
                row[4] + " " + row[5],
                (String) row[6],
                (String) row[7],
                EmploymentType.valueOf((String) row[8]),
                (String) row[9],
                (String) row[10],
                Columns.day(row[11]),
                Columns.day(row[12]),
                row[13] == null ? "" : (String) row[13],
                account(row),
                postings(municipalityId, personId),
                absences(municipalityId, personId));
    }

    private static PersonFile.@Nullable AccountState account(Object[] row) {
        return row[14] == null
                ? null
                : new PersonFile.AccountState(
                        (String) row[14],
                        isTrue(row[15]),
                        isTrue(row[16]),
                        row[17] == null ? null : Columns.instant(row[17]));
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean yes ? yes : Columns.number(column) != 0;
    }

    private List<PersonFile.Posting> postings(long municipalityId, long personId) {
        Map<Long, UnitOnDay> byId = units.byId(municipalityId);
        List<?> rows = em.createNativeQuery(
                        "select unit_id, grade, duty, change_kind, title, from_on, to_on, grade_name"
                                + " from posting"
                                + " where municipality_id = ?1 and person_id = ?2 order by from_on desc, duty")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
        return rows.stream().map(row -> posting((Object[]) row, byId)).toList();
    }

    private static PersonFile.Posting posting(Object[] row, Map<Long, UnitOnDay> byId) {
        UnitOnDay unit = Objects.requireNonNull(byId.get(Columns.number(row[0])));
        return new PersonFile.Posting(
                unit.code(),
                unit.fullName(),
                Grade.ofRank((int) Columns.number(row[1])),
                (String) row[7],
                Duty.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                Columns.day(row[5]),
                Columns.day(row[6]));
    }

    private List<PersonFile.Absence> absences(long municipalityId, long personId) {
        List<?> rows = em.createNativeQuery("select kind, from_on, to_on from absence"
                        + " where municipality_id = ?1 and person_id = ?2 order by from_on desc")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PersonFile.Absence((String) row[0], Columns.day(row[1]), Columns.day(row[2])))
                .toList();
    }
}
