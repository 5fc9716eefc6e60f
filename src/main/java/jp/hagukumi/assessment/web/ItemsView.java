package jp.hagukumi.assessment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import jp.hagukumi.assessment.ItemAnalysis;
import jp.hagukumi.assessment.ItemLine;
import jp.hagukumi.assessment.TestDefinition;
import jp.hagukumi.assessment.TestUse;
import jp.hagukumi.assessment.rules.ItemFigures;
import jp.hagukumi.organization.NotVisible;
import jp.hagukumi.organization.Viewer;
import org.jspecify.annotations.Nullable;

/** The pages {@code /hr/items} and {@code /hr/items/{test}}: do the questions measure what they should? */
@Named
@RequestScoped
public class ItemsView {
    @Inject
    ItemAnalysis analysis;

    @Inject
    Viewer viewer;

    @Inject
    ItemQuery query;

    private List<TestUse> tests = List.of();
    private @Nullable TestDefinition test;
    private List<ItemLine> items = List.of();

    /** Called before anything is written. */
    public void open() {
        if (query.getSurplus() != null) {
            throw new NotVisible("/hr/items/…/" + query.getSurplus());
        }
        tests = analysis.tests(viewer);
        String code = query.getTest();
        if (code != null) {
            test = analysis.test(viewer, code);
            items = analysis.items(viewer, test);
        }
    }

    public boolean isList() {
        return test == null;
    }

    public List<TestUse> getTests() {
        return tests;
    }

    /** How often the test that is open was taken. */
    public TestUse getUse() {
        return tests.stream()
                .filter(use -> use.code().equals(query.getTest()))
                .findFirst()
                .orElseThrow(() -> new NotVisible("test " + query.getTest()));
    }

    /** As the address asks: all or only what stands out, in the order of the bank or by a figure. */
    public List<ItemLine> getItems() {
        return items.stream()
                .filter(line -> !query.isFlaggedOnly() || line.isFlagged())
                .sorted(order())
                .toList();
    }

    private Comparator<ItemLine> order() {
        Comparator<ItemLine> known =
                Comparator.comparing(line -> !line.figures().known());
        return switch (query.getSort()) {
            case "difficulty" ->
                known.thenComparingDouble(line -> line.figures().difficulty());
            case "discrimination" ->
                known.thenComparingDouble(line -> line.figures().discrimination());
            default -> Comparator.comparingInt(line -> 0);
        };
    }

    /** How many questions stand out. */
    public long getFlagged() {
        return items.stream().filter(ItemLine::isFlagged).count();
    }

    public int getFewest() {
        return ItemFigures.FEWEST;
    }

    /** Whether there is anything to say yet. */
    public boolean isKnown() {
        return items.stream().anyMatch(line -> line.figures().known());
    }
}
