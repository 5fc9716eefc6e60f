package jp.hagukumi.proposals;

import jp.hagukumi.platform.Refused;

/** What a proposal must be before it is kept. */
final class DraftCheck {
    static final int MOST_CO_AUTHORS = 9;
    private static final int TITLE = 120;
    private static final int SHORT = 100;
    private static final int MEDIUM = 1_000;
    private static final int LONG = 2_000;

    private DraftCheck() {}

    /** The same without blanks around it; throws {@link Refused} at the first field that is not right. */
    static ProposalDraft checked(ProposalDraft typed) {
        if (typed.coAuthors().size() > MOST_CO_AUTHORS) {
            throw Refused.at("coAuthors", "proposals.refused.coAuthors", MOST_CO_AUTHORS);
        }
        return new ProposalDraft(
                needed("title", typed.title().replaceAll("\\s+", " "), TITLE),
                needed("problem", typed.problem(), LONG),
                needed("idea", typed.idea(), LONG),
                fitting("expected", typed.expected(), MEDIUM),
                fitting("operation", typed.operation(), SHORT),
                fitting("tool", typed.tool(), SHORT),
                typed.coAuthors(),
                typed.contestId());
    }

    static String reason(String typed, int longest) {
        return needed("reason", typed, longest);
    }

    static String needed(String field, String typed, int longest) {
        String text = fitting(field, typed, longest);
        if (text.isEmpty()) {
            throw Refused.at(field, "proposals.refused.missing." + field);
        }
        return text;
    }

    static String fitting(String field, String typed, int longest) {
        String text = typed.strip();
        if (text.length() > longest) {
            throw Refused.at(field, "proposals.refused.tooLong", longest);
        }
        return text;
    }
}
