package jp.hagukumi.proposals.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.hagukumi.effects.EffectLine;
import jp.hagukumi.effects.Measurement;
import jp.hagukumi.platform.Refused;
import jp.hagukumi.proposals.Case;
import jp.hagukumi.proposals.PastProposal;
import jp.hagukumi.proposals.ProposalDraft;
import jp.hagukumi.proposals.rules.ProposalState;
import org.jspecify.annotations.Nullable;

/** A ledger of proposals of before as it is sent; fields for JSON-B. Days are ISO; what is not known is left out. */
public class ProposalsBody {
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    public @Nullable List<Line> proposals;

    /** A proposal of before. */
    public static class Line {
        public @Nullable String staffNumber;
        public @Nullable String title;
        public @Nullable String problem;
        public @Nullable String idea;
        public @Nullable String expected;
        public @Nullable String operation;
        public @Nullable String tool;
        public @Nullable String state;
        public @Nullable LocalDate submittedOn;
        public @Nullable LocalDate decidedOn;
        public @Nullable LocalDate liveOn;
        public @Nullable String reason;
        public @Nullable Integer casesPerYear;
        public @Nullable BigDecimal minutesBefore;
        public @Nullable BigDecimal minutesAfter;
        public @Nullable String category;
        public @Nullable String summary;

        private PastProposal past() {
            if (submittedOn == null) {
                throw Refused.at("submittedOn", "proposals.refused.day");
            }
            return new PastProposal(
                    text(staffNumber),
                    draft(),
                    Asked.one(ProposalState.values(), text(state)).orElse(ProposalState.SUBMITTED),
                    submittedOn,
                    decidedOn,
                    liveOn,
                    text(reason),
                    effect(),
                    Asked.one(Case.Category.values(), text(category)).orElse(null),
                    text(summary));
        }

        private ProposalDraft draft() {
            return new ProposalDraft(
                    text(title),
                    text(problem),
                    text(idea),
                    text(expected),
                    text(operation),
                    text(tool),
                    List.of(),
                    null);
        }

        private @Nullable Measurement effect() {
            if (liveOn == null || casesPerYear == null || minutesBefore == null || minutesAfter == null) {
                return null;
            }
            EffectLine line = new EffectLine(
                    text(operation), casesPerYear, seconds(minutesBefore), seconds(minutesAfter), 0, text(title));
            return new Measurement(liveOn, List.of(line), 0, 0);
        }

        private static int seconds(BigDecimal minutes) {
            return minutes.multiply(MINUTE).intValue();
        }
    }

    List<PastProposal> past() {
        return proposals == null
                ? List.of()
                : proposals.stream().map(Line::past).toList();
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
