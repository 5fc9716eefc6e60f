package jp.hagukumi.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the templates into 部署: the city hall once, and one 区 for every 800 further people. */
final class OrganizationPlan {

    /** Day the city was founded: April 1, 1954. */
    static final LocalDate FOUNDED = LocalDate.of(1954, 4, 1);

    private static final int CITY_HALL_STAFF = 1_200;
    private static final int WARD_STAFF = 800;

    private final Period period;
    private final List<DemoUnit> units = new ArrayList<>();
    private final Map<String, Integer> endedDivisions = new HashMap<>();
    private int departments;
    private int divisions;
    private int root = -1;
    private int department = -1;
    private String authority;

    private OrganizationPlan(Period period) {
        this.period = period;
    }

    /** The organisation for so many people, 1,000 and above. */
    static Organization build(int staff, Period period) {
        OrganizationPlan plan = new OrganizationPlan(period);
        plan.read(UnitTemplates.cityHall());
        int wards = Math.max(0, (staff - CITY_HALL_STAFF) / WARD_STAFF);
        for (int i = 0; i < wards; i++) {
            plan.read(UnitTemplates.ward(Places.name(i)));
        }
        return new Organization(plan.units, FOUNDED);
    }

    private void read(List<String> lines) {
        for (String line : lines) {
            String[] field = line.split("\\|");
            switch (field[0]) {
                case "D", "S" -> department(field);
                case "R" -> root(field[1]);
                case "B" -> branch(field);
                default -> division(field);
            }
        }
    }

    private void root(String newAuthority) {
        if (department >= 0) {
            departments++;
            divisions = 0;
        }
        department = -1;
        authority = newAuthority;
    }

    private void department(String[] field) {
        departments++;
        divisions = 0;
        authority = field[2];
        boolean below = field[0].equals("S");
        department = units.size();
        Term always = new Term(FOUNDED, null, -1);
        add(code(0), field[1], UnitKind.DEPARTMENT, below ? root : -1, always, field[3], field[4], 1);
        if (!below) {
            root = department;
        }
    }

    private void branch(String[] field) {
        divisions++;
        Term always = new Term(FOUNDED, null, -1);
        add(code(0), field[1], UnitKind.BRANCH, department, always, field[2], field[3], Integer.parseInt(field[4]));
    }

    private void division(String[] field) {
        int index = units.size();
        divisions++;
        Term term = term(field[0], field[3]);
        add(code(0), field[1], UnitKind.DIVISION, department, term, field[2], field[5], 1);
        if (field[0].equals("E")) {
            endedDivisions.put(field[3], index);
        }
        String[] sections = field[3].split(",");
        for (int i = 0; i < sections.length; i++) {
            int weight = Integer.parseInt(field[4]);
            add(code(i + 1), sections[i], UnitKind.SECTION, index, term.section(i + 1), field[2], "係長", weight);
        }
    }

    private Term term(String kind, String sections) {
        int year = period.fiscalYear();
        return switch (kind) {
            case "L" -> new Term(Period.april1(period.firstYear() - 3), null, -1);
            case "N" -> new Term(Period.april1(year), null, endedDivisions.get(sections));
            case "E" -> new Term(FOUNDED, Period.march31(year - 1), -1);
            default -> new Term(FOUNDED, null, -1);
        };
    }

    private void add(
            String code, String name, UnitKind kind, int parent, Term term, String job, String head, int weight) {
        units.add(new DemoUnit(
                code,
                name,
                kind,
                parent,
                term.from(),
                term.to(),
                term.predecessor(),
                authority,
                Job.of(job),
                head,
                weight));
    }

    private String code(int section) {
        return String.format("%04d%02d%02d", departments, divisions, section);
    }

    private record Term(LocalDate from, LocalDate to, int predecessor) {

        Term section(int place) {
            return new Term(from, to, predecessor < 0 ? -1 : predecessor + place);
        }
    }
}
