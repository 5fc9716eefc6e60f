package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.hagukumi.activity.ClaimKind;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** The claims of everybody of HR's 任命権者, drafts left out. */
@ApplicationScoped
@Transactional
public class ClaimList {
    private static final String CONDITION = "c.state <> 'DRAFT' and (?3 = '' or p.authority = ?3)"
            + " and (?4 = '' or c.kind = ?4) and (?5 = '' or c.state = ?5) and (?6 = '' or p.staff_number = ?6)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Which to show.
     *
     * @param kind null: all
     * @param state null: all
     * @param staffNumber empty: everybody
     */
    public record Filter(@Nullable ClaimKind kind, @Nullable ClaimState state, String staffNumber) {
        /** Everything about everybody. */
        public static final Filter ALL = new Filter(null, null, "");

        /** From what was asked for by name; a name nobody knows asks for all. */
        public static Filter of(String kind, String state, String staffNumber) {
            return new Filter(
                    Arrays.stream(ClaimKind.values())
                            .filter(one -> one.name().equals(kind))
                            .findFirst()
                            .orElse(null),
                    Arrays.stream(ClaimState.values())
                            .filter(one -> one.name().equals(state))
                            .findFirst()
                            .orElse(null),
                    staffNumber.strip());
        }
    }

    public int count(Viewer viewer, Filter filter) {
        return lines(viewer).count(CONDITION, parameters(viewer, filter));
    }

    /**
     * A page, what happened last first.
     *
     * @param first from 0
     */
    public List<ClaimLine> page(Viewer viewer, Filter filter, int first, int most) {
        return lines(viewer)
                .where(CONDITION + " order by c.to_on desc, c.id desc", parameters(viewer, filter), first, most);
    }

    /** All at once, in the same order, for a file. */
    public List<ClaimLine> all(Viewer viewer, Filter filter) {
        return page(viewer, filter, 0, Integer.MAX_VALUE);
    }

    private ClaimLines lines(Viewer viewer) {
        viewer.require(Role.HR);
        return new ClaimLines(em, viewer.municipalityId(), LocalDate.now(clock));
    }

    private static List<String> parameters(Viewer viewer, Filter filter) {
        return List.of(
                viewer.authority(),
                filter.kind() == null ? "" : filter.kind().name(),
                filter.state() == null ? "" : filter.state().name(),
                filter.staffNumber());
    }
}
