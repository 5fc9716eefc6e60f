package jp.hagukumi.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;

/** Tells people what they should know, each thing once, and shows it to them. */
@ApplicationScoped
@Transactional
public class Notices {
    /** Most notices that a page shows. */
    public static final int SHOWN = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    NoticeMails mails;

    /**
     * Tells one person, on screen and by mail, in the caller's transaction.
     *
     * @param key names this very thing; told twice it is one notice; at most 120 characters
     * @param arguments of the text, none with a line break
     * @return whether it was new
     */
    public boolean tell(
            long municipalityId,
            long personId,
            String kind,
            String key,
            String textKey,
            String path,
            List<String> arguments) {
        Instant at = clock.instant();
        boolean isNew = em.createNativeQuery("""
                        insert into notice (id, municipality_id, person_id, kind, notice_key, text_key, arguments, path,
                          created_at)
                        select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9 from person
                        where municipality_id = ?2 and id = ?3 and not exists (select 1 from notice n
                          where n.municipality_id = ?2 and n.person_id = ?3 and n.notice_key = ?5)
                        """)
                        .setParameter(1, Ids.next())
                        .setParameter(2, municipalityId)
                        .setParameter(3, personId)
                        .setParameter(4, kind)
                        .setParameter(5, key)
                        .setParameter(6, textKey)
                        .setParameter(7, String.join("\n", arguments))
                        .setParameter(8, path)
                        .setParameter(9, InstantColumn.toColumn(at))
                        .executeUpdate()
                == 1;
        if (isNew) {
            mails.queue(municipalityId, kind, at);
        }
        return isNew;
    }

    /** How many the viewer has not read. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public int unread(Viewer viewer) {
        if (viewer.personId() == null) {
            return 0;
        }
        Object count = em.createNativeQuery("select count(*) from notice"
                        + " where municipality_id = ?1 and person_id = ?2 and read_at is null")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.personId())
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** The viewer's own notices, newest first, at most so many. */
    @Transactional(Transactional.TxType.SUPPORTS)
    @SuppressWarnings("unchecked")
    public List<Notice> latest(Viewer viewer, int most) {
        List<Object[]> rows = em.createNativeQuery("select id, kind, text_key, arguments, path, created_at,"
                        + " read_at from notice where municipality_id = ?1 and person_id = ?2"
                        + " order by created_at desc, id desc")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(Notices::notice).toList();
    }

    private static Notice notice(Object[] row) {
        String arguments = (String) row[3];
        return new Notice(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                arguments.isEmpty() ? List.of() : List.of(arguments.split("\n")),
                (String) row[4],
                InstantColumn.ofColumn(row[5]),
                row[6] != null);
    }

    /** Marks one notice of the viewer as read; tells where it is dealt with, empty where it is not theirs. */
    public String open(Viewer viewer, long id) {
        em.createNativeQuery("update notice set read_at = ?4"
                        + " where municipality_id = ?1 and person_id = ?2 and id = ?3 and read_at is null")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .setParameter(3, id)
                .setParameter(4, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
        List<?> paths = em.createNativeQuery(
                        "select path from notice where municipality_id = ?1 and person_id = ?2 and id = ?3")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .setParameter(3, id)
                .getResultList();
        return paths.isEmpty() ? "" : (String) paths.get(0);
    }

    /** Marks everything the viewer has been told as read. */
    public void readAll(Viewer viewer) {
        em.createNativeQuery("update notice set read_at = ?3"
                        + " where municipality_id = ?1 and person_id = ?2 and read_at is null")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, viewer.self())
                .setParameter(3, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }
}
