package jp.hagukumi.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.hagukumi.platform.web.TableOrder;
import jp.hagukumi.reporting.OpenObligation;
import jp.hagukumi.reporting.UnitLine;

/** The tables of 部署 and of names, sorted by the column whose header was followed. */
@Named
@RequestScoped
public class CompletionTables {
    private static final Map<String, Comparator<UnitLine>> UNITS = Map.of(
            "unit", Comparator.comparing(line -> line.unit().code()),
            "target", Comparator.comparing(line -> line.figure().count().target()),
            "completed", Comparator.comparing(line -> line.figure().count().completed()),
            "missing", Comparator.comparing(line -> line.figure().count().missing()),
            "excluded", Comparator.comparing(line -> line.figure().count().excluded()),
            "rate", Comparator.comparing(CompletionTables::rate),
            "change", Comparator.comparing(CompletionTables::change));

    private static final Map<String, Comparator<OpenObligation>> NAMES = Map.of(
            "number", Comparator.comparing(OpenObligation::staffNumber),
            "name", Comparator.comparing(OpenObligation::kana),
            "grade", Comparator.comparing(OpenObligation::grade),
            "course", Comparator.comparing(OpenObligation::courseCode),
            "due", Comparator.comparing(OpenObligation::dueOn),
            "state", Comparator.comparing(OpenObligation::begun).thenComparing(OpenObligation::dueOn));

    @Inject
    TableOrder order;

    public List<UnitLine> units(List<UnitLine> lines) {
        return order.sorted("units", lines, UNITS);
    }

    public List<OpenObligation> names(List<OpenObligation> rows) {
        return order.sorted("names", rows, NAMES);
    }

    private static double rate(UnitLine line) {
        return share(line.figure().count().completed(), line.figure().count().target());
    }

    private static double change(UnitLine line) {
        var before = line.figure().lastYear();
        return rate(line) - share(before.completed(), before.target());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
