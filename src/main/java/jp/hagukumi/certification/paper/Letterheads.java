package jp.hagukumi.certification.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Columns;
import jp.hagukumi.platform.InstantColumn;
import jp.hagukumi.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Who signs the certificates of each municipality; HR sets it, each change is in the audit log. */
@ApplicationScoped
@Transactional
public class Letterheads {
    private static final String SUBJECT = "certificate_letterhead";
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST = 100;
    private static final String FIND = """
            select signer_title, signer_name, bilingual, municipality_english, signer_title_english, signer_name_english,
              case when seal is null then 0 else 1 end
            from certificate_letterhead where municipality_id = ?1
            """;
    private static final String SAVE = """
            insert into certificate_letterhead (municipality_id, signer_title, signer_name, bilingual,
              municipality_english, signer_title_english, signer_name_english, changed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            on duplicate key update signer_title = ?2, signer_name = ?3, bilingual = ?4, municipality_english = ?5,
              signer_title_english = ?6, signer_name_english = ?7, changed_at = ?8
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    PaperFont font;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Empty until HR has said who signs. */
    public Optional<Letterhead> of(Viewer viewer) {
        List<?> rows = em.createNativeQuery(FIND)
                .setParameter(1, viewer.municipalityId())
                .getResultList();
        return rows.stream().findFirst().map(row -> letterhead((Object[]) row));
    }

    private static Letterhead letterhead(Object[] row) {
        Letterhead.English english = new Letterhead.English((String) row[3], (String) row[4], (String) row[5]);
        boolean bilingual = row[2] instanceof Boolean yes ? yes : Columns.number(row[2]) != 0;
        return new Letterhead(
                (String) row[0], (String) row[1], bilingual ? english : null, Columns.number(row[6]) != 0);
    }

    /** Changes who signs; the seal stays. Refuses an empty or too long name and one that can't be drawn. */
    public void save(Viewer viewer, Letterhead wanted) {
        viewer.require(Role.HR);
        check("signerTitle", wanted.title(), LONGEST_TITLE);
        check("signerName", wanted.name(), LONGEST);
        Letterhead.English english = wanted.english();
        if (english != null) {
            check("municipalityEnglish", english.municipality(), LONGEST);
            check("signerTitleEnglish", english.title(), LONGEST);
            check("signerNameEnglish", english.name(), LONGEST);
        }
        write(viewer, wanted);
        String detail = Json.createObjectBuilder()
                .add("signs", wanted.title().strip() + " " + wanted.name().strip())
                .add("bilingual", english != null)
                .build()
                .toString();
        audit.record(viewer, "certificate.letterhead", SUBJECT, "", "", detail);
    }

    private void write(Viewer viewer, Letterhead wanted) {
        Letterhead.English english = Objects.requireNonNullElse(wanted.english(), new Letterhead.English("", "", ""));
        em.createNativeQuery(SAVE)
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, wanted.title().strip())
                .setParameter(3, wanted.name().strip())
                .setParameter(4, wanted.english() != null)
                .setParameter(5, english.municipality().strip())
                .setParameter(6, english.title().strip())
                .setParameter(7, english.name().strip())
                .setParameter(8, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
    }

    private void check(String field, String text, int longest) {
        if (text.isBlank()) {
            throw Refused.at(field, "certification.refused.letterhead.empty");
        }
        if (text.strip().codePointCount(0, text.strip().length()) > longest) {
            throw Refused.at(field, "certification.refused.letterhead.long", longest);
        }
        font.missing(text.strip()).ifPresent(character -> {
            throw Refused.at(
                    field, "certification.refused.character", Character.toString(character), PaperFont.code(character));
        });
    }

    /** The image of the seal; empty where there is none. */
    public Optional<byte[]> seal(Viewer viewer) {
        List<?> rows = em.createNativeQuery(
                        "select seal from certificate_letterhead where municipality_id = ?1 and seal is not null")
                .setParameter(1, viewer.municipalityId())
                .getResultList();
        return rows.stream().findFirst().map(byte[].class::cast);
    }

    /** Takes an uploaded image as the seal; refuses what is no small PNG, and a seal before anybody signs. */
    public void seal(Viewer viewer, byte[] uploaded) {
        viewer.require(Role.HR);
        change(viewer, "certificate.seal.set", SealPicture.checked(uploaded));
    }

    /** Certificates bear no seal from now on. */
    public void removeSeal(Viewer viewer) {
        viewer.require(Role.HR);
        change(viewer, "certificate.seal.removed", null);
    }

    private void change(Viewer viewer, String action, byte @Nullable [] png) {
        int changed = em.createNativeQuery(
                        "update certificate_letterhead set seal = ?2, changed_at = ?3 where municipality_id = ?1")
                .setParameter(1, viewer.municipalityId())
                .setParameter(2, png)
                .setParameter(3, InstantColumn.toColumn(clock.instant()))
                .executeUpdate();
        if (changed == 0) {
            throw new Refused("certification.refused.letterhead.first");
        }
        audit.record(viewer, action, SUBJECT, "", "", "{}");
    }
}
