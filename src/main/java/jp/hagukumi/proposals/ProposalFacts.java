package jp.hagukumi.proposals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.hagukumi.activity.Activity;
import jp.hagukumi.activity.ActivityLog;
import jp.hagukumi.activity.CaseRegistered;
import jp.hagukumi.activity.CaseReused;
import jp.hagukumi.activity.ContestAwarded;
import jp.hagukumi.activity.ContestEntered;
import jp.hagukumi.activity.ProposalAccepted;
import jp.hagukumi.activity.ProposalAdopted;
import jp.hagukumi.activity.ProposalEffectFixed;
import jp.hagukumi.organization.Viewer;

/** Tells the log what became of a proposal, for each author; what was told before is left out. */
@ApplicationScoped
public class ProposalFacts {
    @Inject
    ActivityLog log;

    @Inject
    Clock clock;

    private interface Fact {
        Activity of(long municipalityId, long person, int share, LocalDate today);
    }

    /** Also that it entered its contest. */
    void accepted(Viewer by, Proposal one, Map<Long, Integer> authors) {
        tell(
                by,
                authors,
                (city, person, share, today) ->
                        new ProposalAccepted(city, person, one.number(), one.year(), today, one.id(), share));
        Long contest = one.contestId();
        if (contest != null) {
            tell(
                    by,
                    authors,
                    (city, person, share, today) ->
                            new ContestEntered(city, person, one.number(), one.year(), today, contest, one.id()));
        }
    }

    void adopted(Viewer by, Proposal one, Map<Long, Integer> authors) {
        tell(
                by,
                authors,
                (city, person, share, today) ->
                        new ProposalAdopted(city, person, one.number(), one.year(), today, one.id(), share));
    }

    void effectFixed(Viewer by, Proposal one, Map<Long, Integer> authors) {
        tell(
                by,
                authors,
                (city, person, share, today) ->
                        new ProposalEffectFixed(city, person, one.number(), one.year(), today, one.id(), share));
    }

    void registered(Viewer by, Proposal one, Map<Long, Integer> authors, long caseId) {
        tell(
                by,
                authors,
                (city, person, share, today) ->
                        new CaseRegistered(city, person, one.number(), one.year(), today, caseId));
    }

    void reused(Viewer by, Proposal one, Map<Long, Integer> authors, long takeoverId) {
        tell(
                by,
                authors,
                (city, person, share, today) ->
                        new CaseReused(city, person, one.number(), one.year(), today, one.id(), takeoverId));
    }

    void awarded(Viewer by, Proposal one, Map<Long, Integer> authors, long contestId) {
        tell(
                by,
                authors,
                (city, person, share, today) ->
                        new ContestAwarded(city, person, one.number(), one.year(), today, contestId, one.id()));
    }

    private void tell(Viewer by, Map<Long, Integer> authors, Fact fact) {
        LocalDate today = LocalDate.now(clock);
        List<Activity> facts = authors.entrySet().stream()
                .map(author -> fact.of(by.municipalityId(), author.getKey(), author.getValue(), today))
                .toList();
        log.recordAs(by, facts);
    }
}
