package jp.hagukumi.reporting.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import jp.hagukumi.projects.ProjectYears;
import jp.hagukumi.projects.rules.ProjectFigures.Share;
import jp.hagukumi.proposals.ProposalYears;
import jp.hagukumi.proposals.rules.ProposalFigures;

/** What became of projects and proposals: K02, K05, K11, K18, K26, K30, K34. */
@ApplicationScoped
class ChangeFormulas implements KpiFormulas {
    @Inject
    ProjectYears projects;

    @Inject
    ProposalYears proposals;

    @Override
    public Map<String, Function<KpiQuestion, Map<String, Counted>>> byName() {
        return Map.of(
                "project-success", asked -> only(share(projects(asked).succeeded())),
                "projects-in-time", asked -> only(share(projects(asked).inTime())),
                "automated-operations",
                        asked -> only(Counted.sum(projects(asked).automated())),
                "partner-projects", asked -> only(Counted.sum(projects(asked).withPartners())),
                "proposals-received", asked -> only(Counted.sum(proposals(asked).accepted())),
                "proposal-uptake", this::uptake,
                "data-cases",
                        asked -> only(Counted.sum(
                                proposals.casesWithData(asked.municipalityId(), asked.year(), asked.day()))));
    }

    private ProjectYears.Figures projects(KpiQuestion asked) {
        return asked.once("projects", () -> projects.of(asked.viewer(), asked.year(), asked.day()));
    }

    private ProposalFigures proposals(KpiQuestion asked) {
        return asked.once("proposals", () -> proposals.of(asked.municipalityId(), asked.year(), asked.day()));
    }

    private Map<String, Counted> uptake(KpiQuestion asked) {
        ProposalFigures figures = proposals(asked);
        return Map.of(
                "adopted", Counted.share(figures.adopted(), figures.accepted()),
                "introduced", Counted.share(figures.implemented(), figures.accepted()));
    }

    private static Counted share(Share share) {
        return Counted.share(share.numerator(), share.denominator());
    }

    private static Map<String, Counted> only(Counted counted) {
        return Map.of("", counted);
    }
}
