package jp.hagukumi.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/** All projects of a 団体 for the DX office, those that need somebody first. */
@ApplicationScoped
@Transactional
public class ProjectBoard {
    @Inject
    Healths healths;

    /**
     * Late ones first, then those with most risks, then by the day they are due.
     *
     * @param ended with those that ended
     */
    public List<BoardLine> of(Viewer viewer, boolean ended) {
        viewer.require(Role.DX_OFFICE);
        return healths.all(viewer.municipalityId(), ended).stream()
                .sorted(Comparator.comparing((BoardLine line) -> line.state().isEnded())
                        .thenComparing(line -> -line.health().daysLate())
                        .thenComparing(line -> -line.health().risks().size())
                        .thenComparing(BoardLine::due)
                        .thenComparing(BoardLine::id))
                .toList();
    }
}
