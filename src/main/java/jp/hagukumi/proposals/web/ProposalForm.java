package jp.hagukumi.proposals.web;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.platform.Ids;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.Proposal;
import jp.hagukumi.proposals.ProposalDraft;
import org.jspecify.annotations.Nullable;

/** What is filled in on the form. */
public class ProposalForm {
    private static final String NUMBER_AND_SHARE = "([^:]{1,20})(?::([1-9][0-9]?)%?)?";

    private @Nullable String title;
    private @Nullable String problem;
    private @Nullable String idea;
    private @Nullable String expected;
    private @Nullable String operation;
    private @Nullable String tool;
    private @Nullable String coAuthors;
    private @Nullable String contest;

    /** @param others as they are typed */
    static ProposalForm of(Proposal one, String others) {
        ProposalForm form = new ProposalForm();
        form.title = one.title();
        form.problem = one.problem();
        form.idea = one.idea();
        form.expected = one.expected();
        form.operation = one.operation();
        form.tool = one.tool();
        form.coAuthors = others;
        form.contest = one.contestId() == null ? "" : one.contestId().toString();
        return form;
    }

    ProposalDraft draft() {
        String wanted = text(contest);
        return new ProposalDraft(
                text(title),
                text(problem),
                text(idea),
                text(expected),
                text(operation),
                text(tool),
                others(text(coAuthors)),
                wanted.isEmpty() ? null : (Long) Ids.parse(wanted).orElse(0));
    }

    /** Staff numbers between blanks or commas, each with its share where it is not alike: 000123:30. */
    private static List<ProposalDraft.CoAuthor> others(String typed) {
        return Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFKC).split("[\\s,、]+"))
                .filter(part -> !part.isEmpty())
                .map(ProposalForm::other)
                .toList();
    }

    private static ProposalDraft.CoAuthor other(String part) {
        if (!part.matches(NUMBER_AND_SHARE)) {
            throw Refused.at("coAuthors", "proposals.refused.nobody", part);
        }
        int share = part.indexOf(':');
        return share < 0
                ? new ProposalDraft.CoAuthor(part, 0)
                : new ProposalDraft.CoAuthor(
                        part.substring(0, share),
                        Integer.parseInt(part.substring(share + 1).replace("%", "")));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    public void setProblem(@Nullable String problem) {
        this.problem = problem;
    }

    public @Nullable String getIdea() {
        return idea;
    }

    public void setIdea(@Nullable String idea) {
        this.idea = idea;
    }

    public @Nullable String getExpected() {
        return expected;
    }

    public void setExpected(@Nullable String expected) {
        this.expected = expected;
    }

    public @Nullable String getOperation() {
        return operation;
    }

    public void setOperation(@Nullable String operation) {
        this.operation = operation;
    }

    public @Nullable String getTool() {
        return tool;
    }

    public void setTool(@Nullable String tool) {
        this.tool = tool;
    }

    public @Nullable String getCoAuthors() {
        return coAuthors;
    }

    public void setCoAuthors(@Nullable String coAuthors) {
        this.coAuthors = coAuthors;
    }

    public @Nullable String getContest() {
        return contest;
    }

    public void setContest(@Nullable String contest) {
        this.contest = contest;
    }
}
