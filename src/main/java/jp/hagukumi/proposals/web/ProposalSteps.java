package jp.hagukumi.proposals.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.platform.DayFormat;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.Case;
import jp.hagukumi.proposals.Cases;
import jp.hagukumi.proposals.ProposalDecisions;
import jp.hagukumi.proposals.Proposals;
import jp.hagukumi.proposals.Takeovers;
import jp.hagukumi.proposals.Voices;

/** What the buttons of the page of a proposal stand for. */
@ApplicationScoped
public class ProposalSteps {
    @Inject
    Proposals proposals;

    @Inject
    ProposalDecisions decisions;

    @Inject
    Takeovers takeovers;

    @Inject
    Voices voices;

    @Inject
    Cases cases;

    void take(Viewer viewer, String step, long id) {
        switch (step) {
            case "accept" -> decisions.accept(viewer, id);
            case "adopt" -> decisions.adopt(viewer, id, Asked.text("note"));
            case "decline" -> decisions.decline(viewer, id, Asked.text("reason"));
            case "implement" ->
                decisions.implement(
                        viewer,
                        id,
                        DayFormat.parse(Asked.text("liveOn"))
                                .orElseThrow(() -> Refused.at("liveOn", "proposals.refused.liveOn")));
            case "register" ->
                cases.register(
                        viewer,
                        id,
                        Asked.one(Case.Category.values(), Asked.text("category"))
                                .orElse(Case.Category.PROCESS),
                        Asked.text("summary"));
            case "takeOver" -> takeovers.ask(viewer, id, Asked.text("note"));
            case "confirmTakeover" -> takeovers.confirm(viewer, Asked.id(Asked.text("takeover")));
            default -> say(viewer, step, id);
        }
    }

    private void say(Viewer viewer, String step, long id) {
        switch (step) {
            case "withdraw" -> proposals.withdraw(viewer, id, Asked.text("reason"));
            case "removeFile" -> proposals.removeFile(viewer, id, Asked.id(Asked.text("file")));
            case "support" -> voices.support(viewer, id);
            case "withdrawSupport" -> voices.withdrawSupport(viewer, id);
            case "comment" -> voices.comment(viewer, id, Asked.text("said"));
            case "deleteComment" -> voices.deleteComment(viewer, id, Asked.id(Asked.text("comment")));
            default -> throw new NotVisible("step " + step);
        }
    }
}
