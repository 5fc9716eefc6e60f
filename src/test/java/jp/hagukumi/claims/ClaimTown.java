package jp.hagukumi.claims;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.files.EvidenceCheck;
import jp.hagukumi.platform.files.EvidenceFile;

/** Makes claims in a test town the way its people do. */
@ApplicationScoped
public class ClaimTown {
    @Inject
    Claims claims;

    @Inject
    EvidenceCheck check;

    @Inject
    Clock clock;

    /** A PDF that says something. */
    public EvidenceFile pdf(String says) {
        return file("証.pdf", "%PDF-1.7\n% " + says + "\n%%EOF\n");
    }

    /** What the check makes of a file. */
    public EvidenceFile file(String name, String content) {
        try {
            return check.take(name, new ByteArrayInputStream(content.getBytes(ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The certificate of a qualification passed some days ago, as a draft with evidence. */
    public long draft(Viewer clerk, String code, int daysAgo) {
        LocalDate on = today().minusDays(daysAgo);
        return claims.save(clerk, null, qualification(code, on), List.of(pdf(code + on + clerk.personId())));
    }

    /** The same, handed in. */
    public long submitted(Viewer clerk, String code, int daysAgo) {
        long id = draft(clerk, code, daysAgo);
        claims.submit(clerk, id, true);
        return id;
    }

    static ClaimDraft qualification(String code, LocalDate on) {
        return new ClaimDraft(ClaimKind.QUALIFICATION, code, "", on, on, 0, "", "");
    }

    /** Something with a name of its own that took two hours. */
    public ClaimDraft free(ClaimKind kind, String subject, int daysAgo, String organiser) {
        LocalDate on = today().minusDays(daysAgo);
        return new ClaimDraft(kind, kind.name(), subject, on, on, 120, "", organiser);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    static Viewer withRole(long city, long person, Role role, String authority) {
        return new Viewer(
                7, city, person, "担当", "", java.util.Set.of(Role.EMPLOYEE, role), authority, java.util.Set.of());
    }
}
