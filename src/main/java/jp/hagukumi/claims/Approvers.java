package jp.hagukumi.claims;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Roster;
import jp.hagukumi.organization.Superiors;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.Columns;

/** Who decides on a claim today. */
@ApplicationScoped
@Transactional
public class Approvers {
    private static final String HOLDERS = """
            select distinct a.person_id from account_role r
            join account a on a.municipality_id = r.municipality_id and a.id = r.account_id and a.enabled = 1
              and a.person_id is not null and a.person_id <> ?4
            join person p on p.municipality_id = ?1 and p.id = ?4
            where r.municipality_id = ?1 and r.role = ?2 and r.from_on <= ?3 and r.to_on >= ?3
              and (r.authority = '' or r.authority = p.authority)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Superiors superiors;

    @Inject
    Roster roster;

    @Inject
    Clock clock;

    /** Whether the viewer decides on it; nobody does on their own. */
    public boolean decides(Viewer viewer, Claim claim) {
        if (isOwn(viewer, claim)) {
            return false;
        }
        return switch (claim.approver()) {
            case HR -> isHrOf(viewer, claim);
            case DX_OFFICE -> viewer.has(Role.DX_OFFICE);
            case SUPERVISOR ->
                superiors.answersFor(viewer, claim.personId(), today())
                        || (viewer.has(Role.HR)
                                && superiors
                                        .of(viewer.municipalityId(), claim.personId(), today())
                                        .isEmpty()
                                && isHrOf(viewer, claim));
            case ORGANISER ->
                isOrganiser(viewer, claim)
                        || (viewer.has(Role.HR) && !isThere(viewer.municipalityId(), claim) && isHrOf(viewer, claim));
        };
    }

    static boolean isOwn(Viewer viewer, Claim claim) {
        return viewer.personId() != null && viewer.personId() == claim.personId();
    }

    static boolean isOrganiser(Viewer viewer, Claim claim) {
        return viewer.personId() != null && viewer.personId().equals(claim.organiserId());
    }

    /** Whether the viewer is HR of the claimant's 任命権者. */
    public boolean isHrOf(Viewer viewer, Claim claim) {
        return viewer.has(Role.HR)
                && (viewer.authority().isEmpty()
                        || viewer.authority().equals(authority(viewer.municipalityId(), claim.personId())));
    }

    private String authority(long municipalityId, long personId) {
        return (String) em.createNativeQuery("select authority from person where municipality_id = ?1 and id = ?2")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .getSingleResult();
    }

    private boolean isThere(long municipalityId, Claim claim) {
        Long organiser = claim.organiserId();
        return organiser != null
                && roster.on(municipalityId, organiser, today())
                        .filter(entry -> !entry.absent())
                        .isPresent();
    }

    /** Whom to tell that it waits: all who decide on it. */
    Collection<Long> of(long municipalityId, Claim claim) {
        return switch (claim.approver()) {
            case HR -> holders(municipalityId, Role.HR, claim);
            case DX_OFFICE -> holders(municipalityId, Role.DX_OFFICE, claim);
            case SUPERVISOR -> {
                Set<Long> heads = superiors.of(municipalityId, claim.personId(), today());
                yield heads.isEmpty() ? holders(municipalityId, Role.HR, claim) : heads;
            }
            case ORGANISER -> {
                Long organiser = claim.organiserId();
                yield organiser != null && isThere(municipalityId, claim)
                        ? List.of(organiser)
                        : holders(municipalityId, Role.HR, claim);
            }
        };
    }

    private Set<Long> holders(long municipalityId, Role role, Claim claim) {
        List<?> rows = em.createNativeQuery(HOLDERS)
                .setParameter(1, municipalityId)
                .setParameter(2, role.name())
                .setParameter(3, today())
                .setParameter(4, claim.personId())
                .getResultList();
        return rows.stream().map(Columns::number).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
