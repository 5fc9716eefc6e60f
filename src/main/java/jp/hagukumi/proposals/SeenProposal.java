package jp.hagukumi.proposals;

import java.util.List;
import java.util.Map;
import jp.hagukumi.organization.Role;
import jp.hagukumi.organization.Viewer;
import jp.hagukumi.proposals.rules.Lifecycle;
import jp.hagukumi.proposals.rules.ProposalState;
import jp.hagukumi.proposals.rules.Step;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a viewer sees it.
 *
 * @param unitName of the first author; empty where names are kept
 * @param authors empty where names are kept
 * @param inLibrary its case; null where it is none
 * @param projects what it became
 * @param supported whether the viewer supports it
 */
public record SeenProposal(
        Proposal proposal,
        String unitName,
        List<Author> authors,
        List<ProposalFile> files,
        List<ProposalTrail.Line> trail,
        List<Voices.Comment> comments,
        List<Takeover> takeovers,
        List<SimilarProposals.Similar> similar,
        InContest inContest,
        @Nullable Case inLibrary,
        Part part,
        List<Led> projects,
        boolean supported) {
    /**
     * The contest it takes part in.
     *
     * @param name empty for none
     * @param undecided whether it is anonymous and not decided yet
     * @param award what it was commended with; empty for nothing
     * @param judge whether the viewer judges it
     */
    record InContest(String name, boolean undecided, String award, boolean judge) {
        static final InContest NONE = new InContest("", false, "", false);
    }

    /**
     * What the viewer has to do with it.
     *
     * @param person whether the viewer is a member of the staff
     * @param first whether its first author
     * @param author whether one of its authors
     * @param carries whether it is theirs to put into use and report: an author, or who has taken it on
     * @param office whether the viewer decides on it for the secretariat
     */
    record Part(boolean person, boolean first, boolean author, boolean carries, boolean office) {
        static Part of(Viewer viewer, Proposal one, Map<Long, Integer> authors, boolean keeps) {
            Long self = viewer.personId();
            boolean author = self != null && authors.containsKey(self);
            return new Part(
                    self != null,
                    self != null && one.personId() == self,
                    author,
                    author || keeps,
                    viewer.has(Role.DX_OFFICE) && !author);
        }
    }

    /** Who proposes it. */
    public record Author(String name, String unitName, int share) {}

    /** Name of the contest it takes part in; empty for none. */
    public String contest() {
        return inContest.name();
    }

    /** What it was commended with; empty for nothing. */
    public String award() {
        return inContest.award();
    }

    /** Whether the viewer is one of its authors. */
    public boolean author() {
        return part.author();
    }

    /** Whether the viewer decides on it for the secretariat. */
    public boolean office() {
        return part.office();
    }

    /** Whether the viewer may take it over for their unit. */
    public boolean takesOver() {
        return part.person() && !part.author() && allows(Step.SPREAD);
    }

    public boolean isEditable() {
        return part.first() && allows(Step.CHANGE);
    }

    public boolean isWithdrawable() {
        return part.author() && allows(Step.WITHDRAW);
    }

    public boolean isImplementable() {
        return (part.carries() || part.office()) && !isLed() && allows(Step.IMPLEMENT);
    }

    public boolean isDeclinable() {
        return part.office() && allows(Step.DECLINE);
    }

    public boolean isAcceptable() {
        return part.office() && allows(Step.ACCEPT);
    }

    public boolean isAdoptable() {
        return part.office() && allows(Step.ADOPT);
    }

    /** Whether it follows a project. */
    public boolean isLed() {
        return projects.stream().anyMatch(Led::isInForce);
    }

    /** Whether the viewer may make it a project. */
    public boolean isProjectable() {
        return part.office() && !isLed() && proposal.state() == ProposalState.ADOPTED;
    }

    public boolean isRegistrable() {
        return part.office() && inLibrary == null && allows(Step.REGISTER);
    }

    /** Whether colleagues may still say something. */
    public boolean isOpen() {
        return !proposal.state().isExit();
    }

    /** Whether its effect has a place on the page. */
    public boolean isLive() {
        return proposal.liveOn() != null && proposal.state() != ProposalState.DECLINED;
    }

    /** Whether its authors may report its effect. */
    public boolean isReporting() {
        return part.carries() && !isLed() && proposal.state() == ProposalState.IMPLEMENTED;
    }

    public boolean isAnonymous() {
        return authors.isEmpty();
    }

    private boolean allows(Step step) {
        return Lifecycle.allows(proposal.state(), step);
    }
}
