package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/** The call in which a project was selected. */
@ApplicationScoped
@Transactional
public class CallOrigin implements ProjectOrigin {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Source> of(Viewer viewer, long projectId) {
        return new ApplicationRows(em, viewer.municipalityId())
                .where("a.project_id = ?2", projectId).stream()
                        .findFirst()
                        .map(one -> new Source(
                                "projects.calls.open",
                                one.callName(),
                                (viewer.has(Role.DX_OFFICE) ? "/dx/project-call/" : "/project-call/") + one.callId()));
    }
}
