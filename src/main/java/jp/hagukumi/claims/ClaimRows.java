package jp.hagukumi.claims;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import org.jspecify.annotations.Nullable;

/** The table {@code claim}. */
final class ClaimRows {
    static final String COLUMNS = "c.id, c.person_id, c.kind, c.subject_code, c.rules, c.subject, c.from_on, c.to_on,"
            + " c.minutes, c.note, c.approver, c.organiser_id, c.state, c.submitted_on, c.decided_on, c.reason";
    static final int WIDTH = COLUMNS.split(",").length;

    private final EntityManager em;
    private final long municipalityId;

    ClaimRows(EntityManager em, long municipalityId) {
        this.em = em;
        this.municipalityId = municipalityId;
    }

    /** A new draft; returns its id. */
    long insert(long personId, Content content) {
        long id = Ids.next();
        Query insert =
                em.createNativeQuery("insert into claim (id, municipality_id, kind, subject_code, rules, subject,"
                        + " from_on, to_on, minutes, note, approver, organiser_id, person_id, state, fact)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 'DRAFT', ?1)");
        bind(insert, id, content).setParameter(13, personId).executeUpdate();
        return id;
    }

    void change(long id, Content content) {
        bind(
                        em.createNativeQuery("update claim set kind = ?3, subject_code = ?4, rules = ?5, subject = ?6,"
                                + " from_on = ?7, to_on = ?8, minutes = ?9, note = ?10, approver = ?11,"
                                + " organiser_id = ?12 where municipality_id = ?2 and id = ?1"),
                        id,
                        content)
                .executeUpdate();
    }

    /** What a claimant fills in, as it is kept. */
    record Content(
            ClaimDraft draft,
            int rules,
            Approver approver,
            @Nullable Long organiserId) {}

    private Query bind(Query query, long id, Content content) {
        ClaimDraft draft = content.draft();
        return query.setParameter(1, id)
                .setParameter(2, municipalityId)
                .setParameter(3, draft.kind().name())
                .setParameter(4, draft.subjectCode())
                .setParameter(5, content.rules())
                .setParameter(6, draft.subject())
                .setParameter(7, draft.from())
                .setParameter(8, draft.to())
                .setParameter(9, draft.minutes())
                .setParameter(10, draft.note())
                .setParameter(11, content.approver().name())
                .setParameter(12, content.organiserId());
    }

    /** The row, which nobody else changes before this transaction ends. */
    Optional<Claim> lock(long id) {
        return some("c.id = ?2 for update", id).stream().findFirst();
    }

    Optional<Claim> find(long id) {
        return some("c.id = ?2", id).stream().findFirst();
    }

    /** All of a person, the latest first. */
    List<Claim> of(long personId) {
        return some("c.person_id = ?2 order by c.to_on desc, c.id desc", personId);
    }

    private List<Claim> some(String condition, long key) {
        List<?> rows = em.createNativeQuery(
                        "select " + COLUMNS + " from claim c where c.municipality_id = ?1 and " + condition)
                .setParameter(1, municipalityId)
                .setParameter(2, key)
                .getResultList();
        return rows.stream().map(row -> claim((Object[]) row)).toList();
    }

    /** A row of {@link #COLUMNS}, whatever follows them. */
    static Claim claim(Object[] column) {
        return new Claim(
                Columns.number(column[0]),
                Columns.number(column[1]),
                ClaimKind.valueOf((String) column[2]),
                (String) column[3],
                (int) Columns.number(column[4]),
                (String) column[5],
                Columns.day(column[6]),
                Columns.day(column[7]),
                (int) Columns.number(column[8]),
                (String) column[9],
                Approver.valueOf((String) column[10]),
                Columns.numberOrNull(column[11]),
                ClaimState.valueOf((String) column[12]),
                day(column[13]),
                day(column[14]),
                (String) column[15]);
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : Columns.day(column);
    }

    void submit(long id, LocalDate on) {
        em.createNativeQuery("update claim set state = 'SUBMITTED', submitted_on = ?3, decided_on = null, reason = ''"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, on)
                .executeUpdate();
    }

    /** Any other step than handing it in. */
    void decide(long id, ClaimState state, LocalDate on, String reason) {
        em.createNativeQuery("update claim set state = ?3, decided_on = ?4, reason = ?5"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, id)
                .setParameter(3, state.name())
                .setParameter(4, on)
                .setParameter(5, reason)
                .executeUpdate();
    }

    /** Makes the claims of a person wait for each other until the end of the transaction. */
    void lockPerson(long personId) {
        em.createNativeQuery("select id from person where municipality_id = ?1 and id = ?2 for update")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getResultList();
    }

    /** The draft with its files is gone. */
    void delete(long id) {
        for (String condition : List.of("claim_file where claim_id", "claim where id")) {
            em.createNativeQuery("delete from " + condition + " = ?2 and municipality_id = ?1")
                    .setParameter(1, municipalityId)
                    .setParameter(2, id)
                    .executeUpdate();
        }
    }
}
