package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.files.FileType;

/** The documents by which certificates were granted in place of the requirements (特例), as files; only ever added to. */
@ApplicationScoped
@Transactional
public class ExceptionDocuments {
    @PersistenceContext
    EntityManager em;

    @Inject
    Subjects subjects;

    /**
     * A file without its content.
     *
     * @param kilobytes rounded up
     */
    public record Line(long id, String name, int kilobytes) {}

    /** A file to hand out. */
    public record Opened(String name, FileType type, byte[] content) {}

    /** For HR; throws {@link NotVisible} for everybody else, an unknown id and people of another 任命権者. */
    public Opened open(Viewer viewer, long id) {
        viewer.require(Role.HR);
        List<?> rows = new DocumentRows(em, viewer.municipalityId()).content(id);
        return rows.stream()
                .map(Object[].class::cast)
                .filter(column -> subjects.isVisible(viewer, Columns.number(column[0])))
                .map(column -> new Opened((String) column[1], FileType.valueOf((String) column[2]), (byte[]) column[3]))
                .findFirst()
                .orElseThrow(() -> new NotVisible("certification document " + id));
    }
}
