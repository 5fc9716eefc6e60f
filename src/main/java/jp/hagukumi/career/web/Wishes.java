package jp.hagukumi.career.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.hagukumi.learning.Enrolments;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.skills.RoleProfile;
import jp.hagukumi.skills.Skills;

/** What one can aim at, and the step one takes towards it. */
@ApplicationScoped
public class Wishes {
    @Inject
    Skills skills;

    @Inject
    Enrolments enrolments;

    /** Every profile one can compare with. */
    public List<RoleProfile> profiles(Viewer viewer) {
        return skills.profilesOf(viewer.municipalityId());
    }

    /** Puts a course among the viewer's own. */
    public void enrol(Viewer viewer, String course) {
        enrolments.enrol(viewer, course);
    }
}
