package jp.hagukumi.organization.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.hagukumi.organization.CurrentViewer;
import jp.hagukumi.organization.EmploymentType;
import jp.hagukumi.organization.Grade;
import jp.hagukumi.organization.Staff;
import jp.hagukumi.organization.StaffOrder;
import jp.hagukumi.organization.StaffRow;
import jp.hagukumi.organization.Units;
import jp.hagukumi.platform.Texts;

/** The staff list: search, filters, sorting and paging, all in the address. */
@Named
@RequestScoped
public class StaffView {
    private static final int PAGE = 50;

    @Inject
    CurrentViewer viewers;

    @Inject
    Staff staff;

    @Inject
    Units units;

    @Inject
    StaffQuery query;

    @Inject
    Texts texts;

    private long total;
    private List<StaffRow> rows = List.of();

    @PostConstruct
    void load() {
        total = staff.count(viewers.get(), query.filter());
        rows = staff.page(viewers.get(), query.filter(), (query.getPage() - 1) * PAGE, PAGE);
    }

    public long getTotal() {
        return total;
    }

    public List<StaffRow> getRows() {
        return rows;
    }

    /** Number of the first row shown, from 1. */
    public long getFirst() {
        return (query.getPage() - 1L) * PAGE + 1;
    }

    public long getLast() {
        return getFirst() + rows.size() - 1;
    }

    public boolean isMore() {
        return getLast() < total;
    }

    public StaffOrder getOrder() {
        return query.filter().order();
    }

    public List<Option> getUnits() {
        return units.on(viewers.get().municipalityId(), query.getDay()).stream()
                .map(unit ->
                        new Option(unit.code(), unit.fullName(), unit.code().equals(query.get("unit"))))
                .toList();
    }

    public List<Option> getGrades() {
        return options("grade", "grade", Arrays.stream(Grade.values()).map(Enum::name));
    }

    public List<Option> getEmploymentTypes() {
        Stream<String> listed = Arrays.stream(EmploymentType.values())
                .filter(type -> type != EmploymentType.SPECIAL)
                .map(Enum::name);
        return options("type", "employmentType", listed);
    }

    public List<Option> getPresences() {
        return options("absent", "presence", Stream.of("no", "yes"));
    }

    private List<Option> options(String parameter, String key, Stream<String> values) {
        return values.map(value -> new Option(
                        value, texts.of("organization." + key + "." + value), value.equals(query.get(parameter))))
                .toList();
    }
}
