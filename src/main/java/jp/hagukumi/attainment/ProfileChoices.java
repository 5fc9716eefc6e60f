package jp.hagukumi.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.AuditLog;
import jp.hagukumi.platform.Days;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;
import org.jspecify.annotations.Nullable;

/** Which 人材像 hold for a person: by posting, by appointment, by wish. */
@ApplicationScoped
@Transactional
public class ProfileChoices {
    @PersistenceContext
    EntityManager em;

    @Inject
    Skills skills;

    @Inject
    AuditLog audit;

    /**
     * The profiles of a person on a day: those of the posting first, then appointments, then the wish.
     *
     * @param grade of the main posting; null where there is none
     */
    List<HeldProfile> of(long municipalityId, long personId, @Nullable Grade grade, LocalDate day) {
        List<HeldProfile> held = new ArrayList<>();
        List<RoleProfile> profiles = skills.profilesOf(municipalityId);
        profiles.stream()
                .filter(profile -> grade != null && profile.isAskedOf(grade))
                .forEach(profile -> held.add(new HeldProfile(profile, HeldProfile.Reason.POSTING)));
        List<?> rows = em.createNativeQuery("select kind, profile from skill_profile_choice where municipality_id = ?1"
                        + " and person_id = ?2 and from_on <= ?3 and to_on >= ?3 order by kind, profile")
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .setParameter(3, day)
                .getResultList();
        for (Object row : rows) {
            Object[] column = (Object[]) row;
            find(profiles, (String) column[1])
                    .ifPresent(profile ->
                            held.add(new HeldProfile(profile, HeldProfile.Reason.valueOf((String) column[0]))));
        }
        return held;
    }

    /** Code of the profile that the viewer wishes for on the day. */
    public Optional<String> wished(Viewer viewer, LocalDate day) {
        return of(viewer.municipalityId(), viewer.self(), null, day).stream()
                .filter(HeldProfile::isWished)
                .map(held -> held.profile().code())
                .findFirst();
    }

    /**
     * Makes a profile the one the viewer wishes for, in the place of an earlier wish; an empty code wishes for none.
     *
     * @throws NotVisible for a profile that does not exist
     */
    public void wish(Viewer viewer, String profile, LocalDate today) {
        end(viewer.municipalityId(), viewer.self(), "WISHED", "", today);
        if (!profile.isEmpty()) {
            insert(viewer.municipalityId(), viewer.self(), "WISHED", require(viewer, profile), today);
        }
    }

    /**
     * Appoints a person to a profile from today on.
     *
     * @param personId of somebody whom the viewer sees; the caller has looked
     * @throws NotVisible where the viewer is neither HR nor DX office, or the profile does not exist
     */
    public void assign(Viewer viewer, long personId, String profile, LocalDate today) {
        requireOffice(viewer);
        end(viewer.municipalityId(), personId, "ASSIGNED", profile, today);
        insert(viewer.municipalityId(), personId, "ASSIGNED", require(viewer, profile), today);
        note(viewer, personId, "profile.assigned", profile);
    }

    /** Ends such an appointment with yesterday. */
    public void release(Viewer viewer, long personId, String profile, LocalDate today) {
        requireOffice(viewer);
        end(viewer.municipalityId(), personId, "ASSIGNED", require(viewer, profile), today);
        note(viewer, personId, "profile.released", profile);
    }

    private void note(Viewer viewer, long personId, String action, String profile) {
        audit.record(viewer, action, "person", Long.toString(personId), "", "{\"profile\":\"" + profile + "\"}");
    }

    private static void requireOffice(Viewer viewer) {
        if (!viewer.has(Role.HR) && !viewer.has(Role.DX_OFFICE)) {
            throw new NotVisible("appointment to a profile");
        }
    }

    private String require(Viewer viewer, String code) {
        return find(skills.profilesOf(viewer.municipalityId()), code)
                .map(RoleProfile::code)
                .orElseThrow(() -> new NotVisible("profile " + code));
    }

    private static Optional<RoleProfile> find(List<RoleProfile> profiles, String code) {
        return profiles.stream().filter(profile -> profile.code().equals(code)).findFirst();
    }

    private void insert(long municipalityId, long personId, String kind, String profile, LocalDate from) {
        em.createNativeQuery("""
                        insert into skill_profile_choice (municipality_id, person_id, profile, kind, from_on, to_on)
                        select p.municipality_id, p.id, ?3, ?4, ?5, ?6 from person p
                        where p.municipality_id = ?1 and p.id = ?2
                        """)
                .setParameter(1, municipalityId)
                .setParameter(2, personId)
                .setParameter(3, profile)
                .setParameter(4, kind)
                .setParameter(5, from)
                .setParameter(6, Days.OPEN)
                .executeUpdate();
    }

    /** An empty profile ends all of the kind; what began today is as if it had never been. */
    private void end(long municipalityId, long personId, String kind, String profile, LocalDate today) {
        String which = " where municipality_id = ?1 and person_id = ?2 and kind = ?3 and (?4 = '' or profile = ?4)"
                + " and to_on >= ?5";
        for (String change : List.of(
                "delete from skill_profile_choice" + which + " and from_on >= ?5",
                "update skill_profile_choice set to_on = date_sub(?5, interval 1 day)" + which)) {
            em.createNativeQuery(change)
                    .setParameter(1, municipalityId)
                    .setParameter(2, personId)
                    .setParameter(3, kind)
                    .setParameter(4, profile)
                    .setParameter(5, today)
                    .executeUpdate();
        }
    }
}
