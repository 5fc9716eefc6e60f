package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.files.EvidenceFile;
import jp.hagukumi.platform.files.FileType;

/** The documents by which certificates were granted in place of the requirements (特例), as files; only ever added to. */
@ApplicationScoped
@Transactional
public class ExceptionDocuments {
    @PersistenceContext
    EntityManager em;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    /**
     * A file without its content.
     *
     * @param kilobytes rounded up
     */
    public record Line(long id, String name, int kilobytes) {}

    /** A file to hand out. */
    public record Opened(String name, FileType type, byte[] content) {}

    void add(Viewer actor, long person, String number, EvidenceFile file) {
        em.createNativeQuery(
                        "insert into certification_document (id, municipality_id, person_id, number, name, type,"
                                + " bytes, sha256, scan, added_at, content) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
                .setParameter(1, Ids.next())
                .setParameter(2, actor.municipalityId())
                .setParameter(3, person)
                .setParameter(4, number)
                .setParameter(5, file.name())
                .setParameter(6, file.type().name())
                .setParameter(7, file.content().length)
                .setParameter(8, file.sha256())
                .setParameter(9, file.scan().name())
                .setParameter(10, InstantColumn.toColumn(clock.instant()))
                .setParameter(11, file.content())
                .executeUpdate();
    }

    List<Line> of(long municipalityId, String number) {
        List<?> rows = em.createNativeQuery("select id, name, ceiling(bytes / 1024) from certification_document"
                        + " where municipality_id = ?1 and number = ?2 order by id")
                .setParameter(1, municipalityId)
                .setParameter(2, number)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(column -> new Line(Columns.number(column[0]), (String) column[1], (int) Columns.number(column[2])))
                .toList();
    }

    /** For HR; throws {@link NotVisible} for everybody else, an unknown id and people of another 任命権者. */
    public Opened open(Viewer viewer, long id) {
        viewer.require(Role.HR);
        List<?> rows = em.createNativeQuery("select person_id, name, type, content from certification_document"
                        + " where municipality_id = ?1 and id = ?2")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(column -> subjects.isVisible(viewer, Columns.number(column[0])))
                .map(column -> new Opened((String) column[1], FileType.valueOf((String) column[2]), (byte[]) column[3]))
                .findFirst()
                .orElseThrow(() -> new NotVisible("certification document " + id));
    }
}
