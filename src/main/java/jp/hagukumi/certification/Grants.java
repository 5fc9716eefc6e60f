package jp.hagukumi.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.hagukumi.notices.Notices;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;

/** HR grants what was applied for, one or many at once, each once. */
@ApplicationScoped
@Transactional
public class Grants {
    @PersistenceContext
    EntityManager em;

    @Inject
    GrantPlan plan;

    @Inject
    Issue issue;

    @Inject
    DecisionLog decisions;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * What became of a grant.
     *
     * @param numbers of the certificates
     * @param heldBack those that could not be granted after all, with why
     * @param gone how many somebody else decided in the meantime
     */
    public record Outcome(List<String> numbers, List<GrantLine> heldBack, int gone) {}

    /** Grants all that can be granted; the rest is told and stays as it is. */
    public Outcome grant(Viewer viewer, List<Long> ids) {
        viewer.require(Role.HR);
        ApplicationRows rows = new ApplicationRows(em, viewer.municipalityId());
        List<Long> open = ids.stream()
                .distinct()
                .sorted()
                .filter(id -> rows.lock(id).filter(one -> one.state().isOpen()).isPresent())
                .toList();
        List<GrantLine> lines = plan.of(viewer, open);
        List<GrantLine> granted = lines.stream().filter(GrantLine::isGrantable).toList();
        List<GrantLine> heldBack =
                lines.stream().filter(line -> !line.isGrantable()).toList();
        return new Outcome(
                grantAll(viewer, granted),
                heldBack,
                (int) ids.stream().distinct().count() - open.size());
    }

    private List<String> grantAll(Viewer viewer, List<GrantLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Issue.Award> awards = lines.stream()
                .map(line -> new Issue.Award(
                        line.applicant().application().personId(),
                        line.stage().code(),
                        line.term(),
                        line.applicant().application().nameShown()))
                .toList();
        List<String> numbers = issue.certificates(viewer, awards, today);
        for (int i = 0; i < lines.size(); i++) {
            keep(viewer, lines.get(i), numbers.get(i));
        }
        return numbers;
    }

    private void keep(Viewer viewer, GrantLine line, String number) {
        Application application = line.applicant().application();
        new ApplicationRows(em, viewer.municipalityId()).move(application.id(), ApplicationState.GRANTED, "");
        decisions.add(
                viewer,
                new DecisionLog.Decided(
                        application.personId(),
                        application.stage(),
                        application.id(),
                        number,
                        Step.GRANTED,
                        "",
                        Evidence.write(line.check())));
        tell(viewer, line, number);
    }

    private void tell(Viewer viewer, GrantLine line, String number) {
        notices.tell(
                viewer.municipalityId(),
                line.applicant().application().personId(),
                "certification",
                "certificate:" + number,
                "certification.notice.granted",
                "/certification",
                List.of(line.stage().name().in(Locale.JAPANESE), number));
    }
}
