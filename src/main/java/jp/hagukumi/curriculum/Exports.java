package jp.hagukumi.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.content.Definitions;
import jp.hagukumi.platform.content.Problems;

/** Hands out what a municipality has changed as an archive of {@code content/}, so that it can go upstream. */
@ApplicationScoped
@Transactional
public class Exports {
    /** The same content gives the same bytes. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    @PersistenceContext
    EntityManager em;

    @Inject
    Materials materials;

    @Inject
    Definitions definitions;

    @Inject
    AuditLog audit;

    /** Pieces of a course that lie over the shipped ones; for editors and administrators. */
    public List<Overlay> overlays(Viewer viewer, String course) {
        Editing.requireReader(viewer);
        return new OverlayRows(em, viewer.municipalityId()).of(course);
    }

    /** A zip of the changed files; throws {@link NotVisible} without the right and where nothing has changed. */
    public byte[] zip(Viewer viewer, String course) {
        List<Overlay> overlays = overlays(viewer, course);
        Optional<Material> shipped = materials.shipped(course);
        if (overlays.isEmpty() || shipped.isEmpty()) {
            throw new NotVisible("changes of " + course);
        }
        audit.record(viewer, "curriculum.exported", "content", course, "", "{}");
        return zip(Export.of(definitions.files(new Problems()), shipped.get(), overlays));
    }

    static byte[] zip(SortedMap<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry("content/" + file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
