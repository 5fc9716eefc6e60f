package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.hagukumi.assessment.ItemLine;
import jp.hagukumi.assessment.QuestionKind;
import jp.hagukumi.assessment.rules.ChoiceCounts;
import jp.hagukumi.assessment.rules.ItemFigures;
import jp.hagukumi.platform.Texts;

/** How the item analysis is put into words, on the page and in the file. */
@Named
@RequestScoped
public class ItemWords {
    private static final int HUNDRED = 100;

    @Inject
    Texts texts;

    /** 73.3%; – where too few have answered. */
    public String difficulty(ItemFigures figures) {
        return figures.known() ? String.format(Locale.ROOT, "%.1f%%", figures.difficulty() * HUNDRED) : "–";
    }

    /** +0.42; – where it is not known. */
    public String discrimination(ItemFigures figures) {
        return figures.discriminationKnown()
                ? String.format(Locale.ROOT, "%+.2f", figures.discrimination()).replace('-', '−')
                : "–";
    }

    /** 0–100 for a bar. */
    public int percent(ItemFigures figures) {
        return figures.known() ? (int) (figures.difficulty() * HUNDRED) : 0;
    }

    /** What to do about a flag. */
    public String advice(ItemFigures.Flag flag) {
        return texts.of("assessment.items.advice." + flag);
    }

    public String flag(ItemFigures.Flag flag) {
        return texts.of("assessment.items.flag." + flag);
    }

    /** A choice as people read it. */
    public String choice(ItemLine line, ChoiceCounts.Line choice) {
        return line.question().kind() == QuestionKind.TRUE_FALSE
                ? texts.of("assessment.answer." + choice.text())
                : choice.text();
    }

    /** All choices in one cell: the right ones marked, each with how often it was taken. */
    public String choices(ItemLine line) {
        List<ChoiceCounts.Line> choices = line.figures().known() ? line.choices() : List.of();
        return choices.stream()
                .map(choice -> (choice.right() ? "○ " : "") + choice(line, choice) + " " + choice.taken())
                .collect(Collectors.joining(" / "));
    }
}
